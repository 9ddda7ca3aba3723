package app.pythia.export;

import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.util.List;

/// When each message sounds or can be read, one after the other: the captions and the sound of the
/// same conversations go together. Used by one thread.
final class Timeline {
    private static final long PAUSE = 600;
    private static final long PAUSE_BETWEEN_CONVERSATIONS = 2_000;

    /// So many letters are read in a second.
    private static final long READ = 15;

    private static final long SHORTEST_READ = 1_500;
    private static final long SHORTEST_CAPTION = 500;

    private final Labels labels;
    private long end;
    private long pause;

    Timeline(Labels labels) {
        this.labels = labels;
    }

    /// A message's place.
    ///
    /// @param start in milliseconds, from the very beginning
    /// @param end likewise, above `start`
    /// @param captions its words, in pieces; none if they are not known
    record Slot(long start, long end, List<String> captions) {}

    /// Where the next message belongs; one that was neither spoken nor has words takes no time.
    Slot next(Message message) {
        List<String> captions = captions(message);
        long length = length(message, captions);
        if (length == 0) {
            return new Slot(end, end, captions);
        }
        long start = end + pause;
        end = start + length;
        pause = PAUSE;
        return new Slot(start, end, captions);
    }

    /// Another conversation follows.
    void endConversation() {
        pause = end == 0 ? 0 : PAUSE_BETWEEN_CONVERSATIONS;
    }

    /// When the last message ends.
    long end() {
        return end;
    }

    private List<String> captions(Message message) {
        if (message.text().isBlank()) {
            return List.of();
        }
        String status = labels.status(message).map(it -> " (" + it + ")").orElse("");
        return Captions.of(labels.who(message) + status + ": " + message.text());
    }

    /// As long as it sounds, or takes to be read; never so short that its captions only flash.
    private static long length(Message message, List<String> captions) {
        long spoken = message.voice().map(VoiceNote::length).map(Duration::toMillis).orElse(0L);
        long least = captions.size() * SHORTEST_CAPTION;
        if (spoken > 0 || captions.isEmpty()) {
            return Math.max(spoken, least);
        }
        long width = captions.stream().mapToLong(Captions::width).sum();
        return Math.max(Math.max(SHORTEST_READ, least), width * 1_000 / READ);
    }
}
