package app.pythia.export;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// Writes conversations into a file, one at a time in memory.
final class Exporter {
    private static final double MEASURING = 0.1;

    private final ConversationStore store;
    private final Sounds sounds;
    private final InstantSource clock;
    private final ZoneId zone;
    private final FileWords words;

    Exporter(
            ConversationStore store,
            Sounds sounds,
            InstantSource clock,
            ZoneId zone,
            FileWords words) {
        this.store = store;
        this.sounds = sounds;
        this.clock = clock;
        this.zone = zone;
        this.words = words;
    }

    /// @throws TransferException if it cannot be done, for a reason that is known
    void save(Order order, Progress progress) throws IOException {
        List<Conversation> conversations = conversations(order);
        if (conversations.isEmpty()) {
            throw new TransferException(TransferProblem.NOTHING);
        }
        boolean isSound = order.format() == Format.SOUND;
        double measured = isSound ? MEASURING : 0;
        if (isSound) {
            requireSound(conversations, labels(order), progress.part(0, measured));
        }
        WholeFile.write(
                order.file(),
                file -> {
                    ConversationWriter writer = writer(order, file);
                    each(conversations, writer::write, progress.part(measured, 1));
                    writer.end();
                });
    }

    /// Oldest first; those that were begun nobody knows when are the first.
    private List<Conversation> conversations(Order order) {
        return store.conversations().get().reversed().stream()
                .filter(it -> order.only().isEmpty() || order.only().get().equals(it.id()))
                .toList();
    }

    private ConversationWriter writer(Order order, FileChannel file) throws IOException {
        Labels labels = labels(order);
        return switch (order.format()) {
            case MARKDOWN -> new MarkdownWriter(file, labels);
            case JSON -> new JsonWriter(file, order.cloneName(), clock.instant());
            case TEXT -> new TextWriter(file, labels);
            case CAPTIONS -> new CaptionWriter(file, labels);
            case SOUND -> new SoundWriter(file, labels, sounds);
        };
    }

    private Labels labels(Order order) {
        return new Labels(words, order.cloneName(), zone);
    }

    private void requireSound(List<Conversation> conversations, Labels labels, Progress progress)
            throws IOException {
        Timeline timeline = new Timeline(labels);
        long[] kept = {0};
        each(
                conversations,
                (_, messages, _) -> {
                    messages.forEach(timeline::next);
                    kept[0] += messages.stream().filter(Exporter::hasSound).count();
                    timeline.endConversation();
                },
                progress);
        if (kept[0] == 0) {
            throw new TransferException(TransferProblem.NO_SOUND);
        }
        if (!SoundWriter.fits(timeline.end())) {
            throw new TransferException(TransferProblem.TOO_LONG);
        }
    }

    private static boolean hasSound(Message message) {
        return message.voice().flatMap(VoiceNote::sound).isPresent();
    }

    /// What is done with a conversation and its messages.
    private interface Step {
        void take(Conversation conversation, List<Message> messages, Progress progress)
                throws IOException;
    }

    private void each(List<Conversation> conversations, Step step, Progress progress)
            throws IOException {
        for (int at = 0; at < conversations.size(); at++) {
            Conversation conversation = conversations.get(at);
            double from = (double) at / conversations.size();
            double to = (at + 1.0) / conversations.size();
            progress.at(from);
            step.take(conversation, store.look(conversation.id()), progress.part(from, to));
        }
        progress.at(1);
    }
}
