package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sources;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/// Markdown: who and when in bold, the words below it as a quotation.
final class MarkdownWriter implements ConversationWriter {
    private final TextFile out;
    private final Labels labels;
    private boolean isFirst = true;

    MarkdownWriter(FileChannel file, Labels labels) {
        this.out = new TextFile(file);
        this.labels = labels;
    }

    @Override
    public void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException {
        if (!isFirst) {
            paragraph("---");
        }
        isFirst = false;
        paragraph("# " + MarkdownWords.escaped(labels.title(conversation)));
        paragraph(MarkdownWords.escaped(labels.about(conversation)));
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
        String who = "**" + MarkdownWords.escaped(labels.who(message)) + "**";
        List<String> details = labels.details(message);
        paragraph(details.isEmpty() ? who : who + " · " + String.join(" · ", details));
        if (!message.text().isBlank()) {
            paragraph(MarkdownWords.quoted(message.text()).stripTrailing());
        }
        for (Attachment attachment : message.attachments()) {
            paragraph(
                    MarkdownWords.linked(
                            labels.attachment(attachment), Labels.address(attachment)));
        }
        citations(message.citations());
    }

    private void citations(List<Citation> citations) throws IOException {
        int number = 1;
        for (Citation citation : citations) {
            out.line(number++ + ". " + source(citation));
        }
        if (!citations.isEmpty()) {
            out.blank();
        }
    }

    private void sources(List<Sources.Used> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        paragraph("## " + MarkdownWords.escaped(labels.sources()));
        int number = 1;
        for (Sources.Used used : sources) {
            out.line(number++ + ". " + source(used.source()) + ", " + labels.used(used.answers()));
        }
        out.blank();
    }

    private static String source(Citation citation) {
        String about = MarkdownWords.escaped(Labels.about(citation));
        return MarkdownWords.linked(citation.title(), citation.url())
                + (about.isEmpty() ? "" : " (" + about + ")");
    }

    private void paragraph(String words) throws IOException {
        out.line(words);
        out.blank();
    }
}
