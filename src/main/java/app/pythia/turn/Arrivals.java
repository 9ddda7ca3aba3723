package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.HistoryMessage;
import app.pythia.outbox.Baseline;
import app.pythia.outbox.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells by a conversation's history whether something that was sent has arrived: the service gives
/// no other sign of it. What else was spoken here is not taken for it; but what was said elsewhere
/// in the same conversation at the same time can be, where it was spoken.
record Arrivals(DelphiApi api, ConversationStore store) {

    /// What is known of a conversation now; nothing if its history has not been read.
    ///
    /// @param begunNow whether it was begun for what is sent, and has no history yet
    Optional<Baseline> before(ConversationId id, boolean begunNow) {
        List<Message> known = store.messages(id);
        if (!begunNow && known.stream().noneMatch(Arrivals::isSettled)) {
            return Optional.empty();
        }
        int last = -1;
        for (int i = 0; i < known.size(); i++) {
            last = known.get(i).id().isLocal() ? last : i;
        }
        Baseline before =
                new Baseline(
                        Optional.of(last)
                                .filter(at -> at >= 0)
                                .map(at -> known.get(at).id().value()),
                        (int)
                                known.subList(last + 1, known.size()).stream()
                                        .filter(Arrivals::isTaken)
                                        .count());
        return Optional.of(before);
    }

    private static boolean isSettled(Message message) {
        return message.status() == MessageStatus.COMPLETE
                || message.status() == MessageStatus.INCOMPLETE;
    }

    private static boolean isTaken(Message message) {
        return message.sender() == Sender.USER && message.status() == MessageStatus.COMPLETE;
    }

    /// Looks for something that was sent in a conversation, and if it is there, takes in the
    /// history with it. Blocks.
    boolean look(ConversationId id, Outgoing sent) throws DelphiException, InterruptedException {
        if (id.isLocal() || sent.baseline().isEmpty()) {
            return false;
        }
        Set<MessageId> known = store.messageIds(id);
        List<HistoryMessage> history = api.history(id.value());
        if (!isIn(history, sent.baseline().get(), sent, store.messages(id))) {
            return false;
        }
        store.change(id, sent.message(), it -> it.withStatus(MessageStatus.COMPLETE));
        store.mergeHistory(id, history.stream().map(Translation::message).toList(), known);
        return true;
    }

    private boolean isIn(
            List<HistoryMessage> history, Baseline before, Outgoing sent, List<Message> here) {
        int from = 0;
        if (before.last().isPresent()) {
            List<String> names = history.stream().map(it -> it.id().orElse("")).toList();
            from = names.lastIndexOf(before.last().get()) + 1;
            if (from == 0) {
                return false;
            }
        }
        long there =
                history.subList(from, history.size()).stream()
                        .filter(it -> it.author() == HistoryMessage.Author.USER)
                        .skip(before.userMessagesSince())
                        .filter(it -> mayBe(it.text(), sent))
                        .count();
        return there > others(here, before, sent);
    }

    /// How many of what the history tells may be other things that were said here since. What was
    /// never known by another name than the service's, and has no sound, was read from the history,
    /// and may be the thing itself.
    private long others(List<Message> here, Baseline before, Outgoing sent) {
        List<String> names = here.stream().map(it -> it.id().value()).toList();
        int from = before.last().map(names::lastIndexOf).orElse(-1) + 1;
        long others =
                here.subList(from, here.size()).stream()
                        .filter(it -> it.sender() == Sender.USER && mayHaveArrived(it))
                        .filter(this::wasSaidHere)
                        .filter(it -> !it.id().equals(sent.message()))
                        .filter(it -> mayBe(it.text(), sent))
                        .count();
        return Math.max(0, others - before.userMessagesSince());
    }

    private boolean wasSaidHere(Message message) {
        return message.id().isLocal()
                || message.voice().isPresent()
                || store.hadAnotherName(message.id());
    }

    private static boolean mayHaveArrived(Message message) {
        return switch (message.status()) {
            case SENDING, UNCERTAIN, ARRIVING, COMPLETE, INCOMPLETE -> true;
            case QUEUED, NOT_SENT -> false;
        };
    }

    private static boolean mayBe(String text, Outgoing sent) {
        return sent.text().isEmpty() || text.strip().equals(sent.text().strip());
    }
}
