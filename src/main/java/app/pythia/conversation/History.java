package app.pythia.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Brings together what this machine knows of a conversation and what the service tells of it.
final class History {
    private History() {}

    /// The service's messages in their order, each with what only this machine knows of it; then
    /// those that the service does not tell of (yet), for a message is never taken away. One of the
    /// same name is the same. Of those left over, one of the same sender and words is the same; and
    /// where the words are not known here (it was spoken, or cut short), the newest of its sender's
    /// that no other one is.
    ///
    /// @param asked the messages that were known here when the service was asked: only these can be
    ///   among those it tells of
    static Merged merge(List<Message> here, List<Message> told, Set<MessageId> asked) {
        List<Message> there = named(told);
        List<Message> unmatched = new ArrayList<>(here.reversed());
        unmatched.removeIf(message -> !asked.contains(message.id()));
        Map<MessageId, Message> named = new HashMap<>();
        unmatched.forEach(message -> named.put(message.id(), message));
        named.keySet().retainAll(there.stream().map(Message::id).collect(Collectors.toSet()));
        unmatched.removeIf(message -> named.containsKey(message.id()));
        List<Message> merged = new ArrayList<>();
        Map<MessageId, MessageId> renamed = new HashMap<>();
        for (Message message : there.reversed()) {
            Optional<Message> twin =
                    Optional.ofNullable(named.remove(message.id()))
                            .or(() -> twin(unmatched, message));
            twin.ifPresent(unmatched::remove);
            twin.filter(local -> !local.id().equals(message.id()))
                    .ifPresent(local -> renamed.put(local.id(), message.id()));
            merged.add(twin.map(local -> withLocalKnowledge(message, local)).orElse(message));
        }
        return new Merged(new KnownMessages(inPlace(here, merged.reversed(), renamed)), renamed);
    }

    /// The service's messages, and each that it does not tell of behind the one it stood behind
    /// here.
    private static List<Message> inPlace(
            List<Message> here, List<Message> there, Map<MessageId, MessageId> renamed) {
        Set<MessageId> told = there.stream().map(Message::id).collect(Collectors.toSet());
        Map<Optional<MessageId>, List<Message>> behind = new HashMap<>();
        Optional<MessageId> before = Optional.empty();
        for (Message message : here) {
            MessageId name = renamed.getOrDefault(message.id(), message.id());
            if (told.contains(name)) {
                before = Optional.of(name);
            } else {
                behind.computeIfAbsent(before, _ -> new ArrayList<>()).add(message);
            }
        }
        List<Message> all = new ArrayList<>();
        for (Message message : there) {
            all.add(message);
            all.addAll(moved(behind, Optional.of(message.id())));
        }
        all.addAll(moved(behind, Optional.empty()));
        return all;
    }

    private static List<Message> moved(
            Map<Optional<MessageId>, List<Message>> behind, Optional<MessageId> place) {
        return Optional.ofNullable(behind.remove(place)).orElseGet(List::of);
    }

    /// The same with each name once: what is told twice is one, and what is another one gets a name
    /// of its own, the same one whenever it is told.
    private static List<Message> named(List<Message> told) {
        Map<MessageId, Message> named = new LinkedHashMap<>();
        for (Message message : told) {
            Message known = named.putIfAbsent(message.id(), message);
            if (known != null && !known.text().equals(message.text())) {
                String mark = "#" + Integer.toHexString(message.text().hashCode());
                MessageId own = new MessageId(message.id().value() + mark);
                named.putIfAbsent(own, message.withId(own));
            }
        }
        return List.copyOf(named.values());
    }

    /// What has come of it.
    ///
    /// @param renamed the new names of messages that had another one here
    record Merged(KnownMessages messages, Map<MessageId, MessageId> renamed) {

        /// How many of the clone's messages are none of those before.
        int news(List<Message> before) {
            Set<MessageId> known = new HashSet<>(renamed.values());
            before.forEach(message -> known.add(message.id()));
            return (int)
                    messages.list().stream()
                            .filter(it -> it.sender() == Sender.CLONE && !known.contains(it.id()))
                            .count();
        }
    }

    private static Optional<Message> twin(List<Message> candidates, Message message) {
        return first(candidates, candidate -> saysTheSame(candidate, message))
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
        return here.status().isSettled();
    }

    /// The sound of an answer that was cut short is not that of the whole one.
    private static Optional<VoiceNote> wholeVoice(Message local) {
        return local.status() == MessageStatus.INCOMPLETE ? Optional.empty() : local.voice();
    }

    private static Message withLocalKnowledge(Message message, Message local) {
        return new Message(
                message.id(),
                message.sender(),
                message.text(),
                message.at().or(local::at),
                message.voice().or(() -> wholeVoice(local)),
                message.citations().isEmpty() ? local.citations() : message.citations(),
                message.attachments().isEmpty() ? local.attachments() : message.attachments(),
                message.status());
    }
}
