package app.pythia.export;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Captions in SubRip's form (SRT): their times are those of the sound that [SoundWriter] writes.
final class CaptionWriter implements ConversationWriter {

    /// What players would take for their own and not show.
    private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/])|\\{(?=\\\\)|--(?=>)");

    private static final String WORD_JOINER = "\u2060";

    private final TextFile out;
    private final Timeline timeline;
    private long number;

    CaptionWriter(FileChannel file, Labels labels) {
        this.out = new TextFile(file);
        this.timeline = new Timeline(labels);
    }

    @Override
    public void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException {
        for (int at = 0; at < messages.size(); at++) {
            write(timeline.next(messages.get(at)));
            progress.at((at + 1.0) / messages.size());
        }
        timeline.endConversation();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /// Each caption stands as long as its part of the words is.
    private void write(Timeline.Slot slot) throws IOException {
        long all = slot.captions().stream().mapToLong(CaptionWriter::weight).sum();
        long length = slot.end() - slot.start();
        long before = 0;
        for (String caption : slot.captions()) {
            long after = before + weight(caption);
            write(
                    slot.start() + length * before / all,
                    slot.start() + length * after / all,
                    caption);
            before = after;
        }
    }

    private static long weight(String caption) {
        return Math.max(1, Captions.width(caption));
    }

    private void write(long from, long to, String caption) throws IOException {
        out.line(String.valueOf(++number));
        out.line(time(from) + " --> " + time(Math.max(to, from + 1)));
        out.line(MARKUP.matcher(caption).replaceAll("$0" + WORD_JOINER));
        out.blank();
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                millis % 1_000);
    }
}
