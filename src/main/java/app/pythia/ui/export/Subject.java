package app.pythia.ui.export;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// What is to be exported.
///
/// @param only the conversation; empty for all of them
/// @param title what it is called
public record Subject(Optional<ConversationId> only, String title) {

    /// Every conversation.
    public static Subject all() {
        return new Subject(Optional.empty(), Words.of("export.all"));
    }
}
