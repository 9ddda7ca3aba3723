package app.pythia.export;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Revision.Whole;
import app.pythia.conversation.Sender;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings a conversation of a file together with what is known of it here. What is here stays as it
/// is; only what is empty is filled.
final class Merging {
    private final Map<MessageId, Message> here = new LinkedHashMap<>();
    private final Map<Said, Deque<MessageId>> nameless = new HashMap<>();
    private final Map<Optional<MessageId>, List<Message>> behind = new HashMap<>();
    private final Set<MessageId> added = new HashSet<>();

    /// What has come of it.
    ///
    /// @param added the names of the messages that were not here
    record Merged(Whole whole, Set<MessageId> added) {}

    private Merging(List<Message> messages) {
        messages.forEach(message -> here.put(message.id(), message));
    }

    /// @param known what is known of it here; empty if it is not known
    static Merged merge(Optional<Conversation> known, List<Message> messages, Whole file) {
        Merging merging = new Merging(messages);
        merging.takeIn(file.messages());
        Conversation there = file.conversation();
        Conversation conversation = known.map(it -> filled(it, there)).orElse(there);
        return new Merged(new Whole(conversation, merging.all(file)), merging.added);
    }

    /// The service's conversation of that name may have no title or date here, and one there.
    private static Conversation filled(Conversation here, Conversation there) {
        Conversation titled =
                here.title().filter(it -> !it.isBlank()).isPresent()
                        ? here
                        : there.title().map(here::withTitle).orElse(here);
        return titled.startedAt().isPresent()
                ? titled
                : there.startedAt().map(titled::withStartedAt).orElse(titled);
    }

    private void takeIn(List<Message> file) {
        Set<MessageId> names = new HashSet<>();
        file.forEach(message -> names.add(message.id()));
        here.values().stream()
                .filter(message -> !names.contains(message.id()))
                .filter(message -> !message.text().isBlank())
                .forEach(message ->
                        nameless.computeIfAbsent(Said.of(message), _ -> new ArrayDeque<>())
                                .add(message.id()));
        Optional<MessageId> before = Optional.empty();
        for (Message message : file) {
            Optional<MessageId> twin = twin(message);
            if (twin.isPresent()) {
                here.computeIfPresent(twin.get(), (_, it) -> filled(it, message));
                before = twin;
            } else if (added.add(message.id())) {
                behind.computeIfAbsent(before, _ -> new ArrayList<>()).add(settled(message));
            }
        }
    }

    /// The same message here: of the same name, or, where the service had not named one of them
    /// yet, of the same sender and words.
    private Optional<MessageId> twin(Message message) {
        if (here.containsKey(message.id())) {
            return Optional.of(message.id());
        }
        if (added.contains(message.id())) {
            return Optional.empty();
        }
        Deque<MessageId> candidates = nameless.getOrDefault(Said.of(message), new ArrayDeque<>());
        Optional<MessageId> twin =
                candidates.stream()
                        .filter(id -> id.isLocal() || message.id().isLocal())
                        .findFirst();
        twin.ifPresent(candidates::remove);
        return twin;
    }

    private static Message filled(Message here, Message there) {
        return new Message(
                here.id(),
                here.sender(),
                here.text(),
                here.at().or(there::at),
                here.voice().or(there::voice),
                here.citations().isEmpty() ? there.citations() : here.citations(),
                here.attachments().isEmpty() ? there.attachments() : here.attachments(),
                here.status());
    }

    /// What was under way when the file was written will not go on here, and is never sent by
    /// itself.
    private static Message settled(Message message) {
        return switch (message.status()) {
            case SENDING -> message.withStatus(MessageStatus.UNCERTAIN);
            case QUEUED -> message.withStatus(MessageStatus.NOT_SENT);
            case ARRIVING -> message.withStatus(MessageStatus.INCOMPLETE);
            case COMPLETE, INCOMPLETE, NOT_SENT, UNCERTAIN -> message;
        };
    }

    /// Each new message behind the one it stands behind in the file.
    private List<Message> all(Whole file) {
        List<Message> first = behind.getOrDefault(Optional.empty(), List.of());
        boolean isLater = added.size() == names(file) && isLater(first);
        List<Message> all = new ArrayList<>(isLater ? List.of() : first);
        here.forEach((id, message) -> {
            all.add(message);
            all.addAll(behind.getOrDefault(Optional.of(id), List.of()));
        });
        if (isLater) {
            all.addAll(first);
        }
        return all;
    }

    private static int names(Whole file) {
        return (int) file.messages().stream().map(Message::id).distinct().count();
    }

    /// Whether a file that has no message in common with what is here goes on where that ends.
    private boolean isLater(List<Message> file) {
        Optional<Instant> there = file.stream().flatMap(it -> it.at().stream()).findFirst();
        Optional<Instant> last =
                here.values().stream().flatMap(it -> it.at().stream()).reduce((_, b) -> b);
        return there.isEmpty() || last.isEmpty() || !there.get().isBefore(last.get());
    }

    /// Who said what.
    private record Said(Sender sender, String words) {
        static Said of(Message message) {
            return new Said(message.sender(), message.text().strip());
        }
    }
}
