package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sources;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

/// Plain text: who and when on one line, the words below it as they are.
final class TextWriter implements ConversationWriter {
    private static final String BETWEEN = "=".repeat(72);

    private final TextFile out;
    private final Labels labels;
    private boolean isFirst = true;

    TextWriter(FileChannel file, Labels labels) {
        this.out = new TextFile(file);
        this.labels = labels;
    }

    @Override
    public void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException {
        if (!isFirst) {
            out.line(BETWEEN);
            out.blank();
        }
        isFirst = false;
        out.line(labels.title(conversation));
        out.line(labels.about(conversation));
        out.blank();
        for (int at = 0; at < messages.size(); at++) {
            message(messages.get(at));
            progress.at((at + 1.0) / messages.size());
        }
        sources(Sources.of(messages));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void message(Message message) throws IOException {
        List<String> details = labels.details(message);
        out.line(
                labels.who(message)
                        + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")")
                        + ":");
        if (!message.text().isBlank()) {
            out.line(Words.clean(message.text()).stripTrailing());
        }
        for (Attachment attachment : message.attachments()) {
            out.line("  " + labels.attachment(attachment) + address(Labels.address(attachment)));
        }
        int number = 1;
        for (Citation citation : message.citations()) {
            out.line("  [" + number++ + "] " + source(citation));
        }
        out.blank();
    }

    private void sources(List<Sources.Used> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        out.line(labels.sources());
        int number = 1;
        for (Sources.Used used : sources) {
            out.line(
                    "  ["
                            + number++
                            + "] "
                            + source(used.source())
                            + ", "
                            + labels.used(used.answers()));
        }
        out.blank();
    }

    private static String source(Citation citation) {
        String about = Labels.about(citation);
        return Words.line(citation.title())
                + (about.isEmpty() ? "" : " (" + about + ")")
                + address(citation.url());
    }

    private static String address(Optional<String> url) {
        return url.map(Words::line).filter(it -> !it.isEmpty()).map(it -> " " + it).orElse("");
    }
}
