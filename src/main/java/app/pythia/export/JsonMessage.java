package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message as it is read.
final class JsonMessage {
    private static final long LONGEST_SOUND = Duration.ofDays(1).toMillis();
    private static final int MOST_PEAKS = 100_000;

    private final JsonInput in;
    private String id = "";
    private @Nullable Sender sender;
    private @Nullable String text;
    private Optional<Instant> at = Optional.empty();
    private MessageStatus status = MessageStatus.COMPLETE;
    private Optional<VoiceNote> voice = Optional.empty();
    private List<Citation> citations = List.of();
    private List<Attachment> attachments = List.of();

    JsonMessage(JsonInput in) {
        this.in = in;
    }

    Message read() throws IOException {
        in.object(this::field);
        if (id.isEmpty() || sender == null || text == null) {
            throw JsonReader.damaged();
        }
        return new Message(
                new MessageId(id), sender, text, at, voice, citations, attachments, status);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "id" -> id = JsonValues.id(in);
            case "sender" -> sender = JsonValues.one(Sender.class, in);
            case "text" -> text = in.text();
            case "at" -> at = JsonValues.instant(in);
            case "status" -> status = JsonValues.one(MessageStatus.class, in);
            case "voice" -> voice = in.isNull() ? Optional.empty() : Optional.of(voice());
            case "citations" -> citations = in.isNull() ? List.of() : in.listOf(this::citation);
            case "attachments" ->
                    attachments =
                            in.isNull()
                                    ? List.of()
                                    : in.listOf(this::attachment).stream()
                                            .flatMap(Optional::stream)
                                            .toList();
            default -> {}
        }
    }

    private VoiceNote voice() throws IOException {
        Spoken spoken = new Spoken();
        in.object(name -> {
            switch (name) {
                case "milliseconds" -> spoken.millis = in.whole();
                case "peaks" -> spoken.peaks = in.listOf(() -> Math.clamp(in.number(), 0f, 1f));
                default -> {}
            }
        });
        boolean isShort = spoken.millis >= 0 && spoken.millis <= LONGEST_SOUND;
        if (!isShort || spoken.peaks.size() > MOST_PEAKS) {
            throw JsonReader.damaged();
        }
        return new VoiceNote(Duration.ofMillis(spoken.millis), spoken.peaks);
    }

    private Citation citation() throws IOException {
        Parts parts = parts();
        return new Citation(
                parts.title.isBlank() ? "Source" : parts.title,
                parts.kind,
                parts.excerpt,
                parts.url,
                parts.place);
    }

    /// One of a kind that is not known is passed over.
    private Optional<Attachment> attachment() throws IOException {
        Parts parts = parts();
        return switch (parts.kind) {
            case "picture" -> parts.url.map(Attachment.Picture::new);
            case "file" -> parts.url.map(Attachment.File::new);
            case "product" ->
                    Optional.of(new Attachment.Product(parts.title, parts.text, parts.url));
            default -> Optional.empty();
        };
    }

    private Parts parts() throws IOException {
        in.weigh(100);
        Parts parts = new Parts();
        in.object(name -> {
            switch (name) {
                case "title" -> parts.title = in.maybeText().orElse("");
                case "kind" -> parts.kind = in.maybeText().orElse("");
                case "excerpt" -> parts.excerpt = in.maybeText().orElse("");
                case "text" -> parts.text = in.maybeText().orElse("");
                case "url" -> parts.url = in.maybeText();
                case "place" -> parts.place = in.maybeText();
                default -> {}
            }
        });
        return parts;
    }

    /// How a message was spoken.
    private static final class Spoken {
        private long millis;
        private List<Float> peaks = List.of();
    }

    /// What a citation or an attachment consists of.
    private static final class Parts {
        private String title = "";
        private String kind = "";
        private String excerpt = "";
        private String text = "";
        private Optional<String> url = Optional.empty();
        private Optional<String> place = Optional.empty();
    }
}
