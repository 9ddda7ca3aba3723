package app.pythia.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Brings together what this machine knows of a conversation and what the service tells of it.
final class History {
    private History() {}

    /// The service's messages in their order, each with what only this machine knows of it; then
    /// those that the service does not tell of (yet), for a message is never taken away. One of the
    /// same name is the same; so is one of the same sender and words; and where the words are not
    /// known here (it was spoken, or cut short), the newest of its sender's that no other one is.
    ///
    /// @param asked the messages that were known here when the service was asked: only these can be
    ///   among those it tells of
    static Merged merge(List<Message> here, List<Message> there, Set<MessageId> asked) {
        List<Message> unmatched = new ArrayList<>(here.reversed());
        unmatched.removeIf(message -> !asked.contains(message.id()));
        List<Message> merged = new ArrayList<>();
        Map<MessageId, MessageId> renamed = new HashMap<>();
        for (Message message : there.reversed()) {
            Optional<Message> twin = twin(unmatched, message);
            twin.ifPresent(unmatched::remove);
            twin.filter(local -> !local.id().equals(message.id()))
                    .ifPresent(local -> renamed.put(local.id(), message.id()));
            merged.add(twin.map(local -> withLocalKnowledge(message, local)).orElse(message));
        }
        Map<MessageId, Message> all = new LinkedHashMap<>();
        merged.reversed().forEach(message -> all.put(message.id(), message));
        here.stream()
                .filter(message -> !renamed.containsKey(message.id()))
                .forEach(message -> all.putIfAbsent(message.id(), message));
        return new Merged(all, renamed);
    }

    /// What has come of it.
    ///
    /// @param renamed the new names of messages that had another one here
    record Merged(Map<MessageId, Message> messages, Map<MessageId, MessageId> renamed) {}

    private static Optional<Message> twin(List<Message> candidates, Message message) {
        return first(candidates, candidate -> candidate.id().equals(message.id()))
                .or(() -> first(candidates, candidate -> saysTheSame(candidate, message)))
                .or(() -> first(candidates, candidate -> mayBe(candidate, message)));
    }

    private static Optional<Message> first(List<Message> candidates, Predicate<Message> test) {
        return candidates.stream().filter(test).findFirst();
    }

    private static boolean saysTheSame(Message here, Message there) {
        return here.sender() == there.sender()
                && isSettled(here)
                && here.text().strip().equals(there.text().strip());
    }

    private static boolean mayBe(Message here, Message there) {
        boolean wordsAreUnknown =
                here.text().isEmpty() || here.status() == MessageStatus.INCOMPLETE;
        return here.sender() == there.sender()
                && here.id().isLocal()
                && isSettled(here)
                && wordsAreUnknown;
    }

    /// The history can tell of it already.
    private static boolean isSettled(Message here) {
        return here.status() == MessageStatus.COMPLETE || here.status() == MessageStatus.INCOMPLETE;
    }

    private static Message withLocalKnowledge(Message message, Message local) {
        return new Message(
                message.id(),
                message.sender(),
                message.text(),
                message.at().or(local::at),
                message.voice().or(local::voice),
                message.citations().isEmpty() ? local.citations() : message.citations(),
                message.attachments().isEmpty() ? local.attachments() : message.attachments(),
                message.status());
    }
}
