package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import java.util.Optional;

/// A message of the conversation that is open.
record Shown(ConversationId conversation, Message message) {

    /// The one of that name, if it is shown.
    static Optional<Shown> in(ConversationStore store, MessageId name) {
        Transcript transcript = store.transcript().get();
        return transcript
                .conversation()
                .flatMap(open ->
                        transcript.messages().stream()
                                .filter(message -> message.id().equals(name))
                                .findFirst()
                                .map(message -> new Shown(open, message)));
    }
}
