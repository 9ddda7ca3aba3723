package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.turn.Passage;
import app.pythia.turn.Player.Flow;
import app.pythia.turn.TurnState;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.chat.PlayerViewModel.Playing;
import java.util.List;
import java.util.Optional;

/// What sounds at a moment.
///
/// @param passage the sentence being spoken, where it is known
/// @param playing the message that is heard, where it is known
/// @param asked the message the user last asked to hear, until the user's next turn
record Sounding(
        TurnState state,
        Optional<Passage> passage,
        Optional<Playing> playing,
        Optional<MessageId> asked) {
    /// An answer that comes or just came is among so many.
    private static final int NEWEST = 100;

    /// Which message is being spoken: the one that is heard or whose sentence is known, the one
    /// that was asked for, or the newest answer.
    Optional<MessageId> message(List<Message> messages) {
        return switch (state) {
            case TurnState.Speaking() ->
                    playing.map(Playing::message)
                            .or(() -> passage.map(Passage::message))
                            .or(() -> asked)
                            .or(() -> newest(messages, MessageStatus.ARRIVING))
                            .or(() -> newest(messages, MessageStatus.COMPLETE));
            case TurnState.Sending(), TurnState.Answering() -> asked;
            default -> Optional.empty();
        };
    }

    Hearing hearing(Message message, Optional<MessageId> spoken) {
        if (spoken.equals(Optional.of(message.id()))) {
            return playing.filter(it -> it.message().equals(message.id()))
                    .map(it -> hearing(it.flow()))
                    .orElse(Hearing.NOW);
        }
        if (!isHearable(message)) {
            return Hearing.NOT;
        }
        return isTaking() ? Hearing.LATER : Hearing.CAN;
    }

    /// Whether the user speaks, or what was said waits to be sent: another turn would cost it.
    boolean isTaking() {
        return state instanceof TurnState.Opening
                || state instanceof TurnState.Listening
                || state instanceof TurnState.Reviewing;
    }

    private static Hearing hearing(Flow flow) {
        return switch (flow) {
            case PLAYING -> Hearing.PLAYING;
            case PAUSED -> Hearing.PAUSED;
        };
    }

    /// The part of that message that is being spoken; white space around it is not marked.
    Optional<Range> range(Message message) {
        return passage.filter(it -> it.message().equals(message.id()))
                .map(it -> trimmed(message.text(), it.start(), it.end()))
                .filter(range -> range.start() < range.end());
    }

    private static Range trimmed(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    /// What the user typed is not spoken by anybody.
    private static boolean isHearable(Message message) {
        boolean settled =
                message.status() != MessageStatus.ARRIVING
                        && message.status() != MessageStatus.SENDING;
        boolean words = message.sender() == Sender.CLONE && !message.text().isBlank();
        return settled && (message.voice().isPresent() || words);
    }

    private static Optional<MessageId> newest(List<Message> messages, MessageStatus status) {
        return messages
                .subList(Math.max(0, messages.size() - NEWEST), messages.size())
                .reversed()
                .stream()
                .filter(message -> message.sender() == Sender.CLONE)
                .filter(message -> message.status() == status)
                .findFirst()
                .map(Message::id);
    }
}
