package app.pythia.export;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.Revision.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [JsonWriter] has written, a conversation at a time.
final class JsonReader {
    /// The most that a conversation may take in memory, about.
    private static final long HEAVIEST = 256L << 20;

    private static final int MESSAGE_WEIGHT = 400;

    private final JsonInput in;
    private final Taker taker;
    private boolean isOurs;
    private boolean hasVersion;
    private boolean hasConversations;

    /// Is given a conversation.
    @FunctionalInterface
    interface Taker {
        void take(Whole whole) throws IOException;
    }

    private JsonReader(JsonInput in, Taker taker) {
        this.in = in;
        this.taker = taker;
    }

    /// Reads a file to its end.
    ///
    /// @param taker is told each conversation, in their order; before an exception too
    /// @throws TransferException why it cannot be read
    static void read(Path file, Taker taker, Progress progress) throws IOException {
        try (CountedInput bytes = new CountedInput(file, progress);
                JsonInput json = new JsonInput(bytes)) {
            new JsonReader(json, taker).all();
        }
    }

    private void all() throws IOException {
        try {
            in.next();
            if (!in.isObject()) {
                throw new TransferException(TransferProblem.FOREIGN);
            }
            in.object(this::top);
        } catch (TransferException failed) {
            boolean isGarbled = failed.problem() == TransferProblem.DAMAGED;
            throw isGarbled && !isOurs
                    ? new TransferException(TransferProblem.FOREIGN, failed)
                    : failed;
        }
        if (!isOurs) {
            throw new TransferException(TransferProblem.FOREIGN);
        }
        if (!hasVersion || !hasConversations || !in.isOver()) {
            throw damaged();
        }
    }

    private void top(String name) throws IOException {
        switch (name) {
            case "format" -> isOurs = in.maybeText().equals(Optional.of(JsonWriter.FORMAT));
            case "version" -> version();
            case "conversations" -> {
                hasConversations = true;
                in.list(this::conversation);
            }
            default -> {}
        }
    }

    private void version() throws IOException {
        long version = in.whole();
        if (isOurs && version > JsonWriter.VERSION) {
            throw new TransferException(TransferProblem.NEWER);
        }
        hasVersion = version == JsonWriter.VERSION;
    }

    private boolean conversation() throws IOException {
        in.forgetWeight();
        Head head = new Head();
        in.object(name -> {
            switch (name) {
                case "id" -> head.id = JsonValues.id(in);
                case "title" -> head.title = in.maybeText();
                case "startedAt" -> head.startedAt = JsonValues.instant(in);
                case "messages" -> head.messages = messages();
                default -> {}
            }
        });
        taker.take(head.whole());
        return true;
    }

    private List<Message> messages() throws IOException {
        List<Message> all = new ArrayList<>();
        in.list(() -> {
            in.weigh(MESSAGE_WEIGHT);
            if (in.weight() > HEAVIEST) {
                throw new TransferException(TransferProblem.TOO_BIG);
            }
            return all.add(new JsonMessage(in).read());
        });
        return all;
    }

    static TransferException damaged() {
        return new TransferException(TransferProblem.DAMAGED);
    }

    /// A conversation as far as it has been read.
    private static final class Head {
        private String id = "";
        private Optional<String> title = Optional.empty();
        private Optional<Instant> startedAt = Optional.empty();
        private List<Message> messages = List.of();

        private Whole whole() throws TransferException {
            if (id.isEmpty()) {
                throw damaged();
            }
            return new Whole(
                    Conversation.unread(new ConversationId(id), title, startedAt), messages);
        }
    }
}
