package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands around the words in a file that is read by people: who said them, and when.
///
/// @param cloneName what the clone is called
/// @param zone which time is told
record Labels(String cloneName, ZoneId zone) {
    private static final int LONGEST_TITLE = 60;

    /// What a conversation is called: by its title, or by how the user began it.
    static String title(Conversation conversation) {
        String title = Words.line(conversation.title().orElse(""));
        String words = title.isEmpty() ? Words.line(conversation.firstWords()) : title;
        if (words.isEmpty()) {
            return "Conversation";
        }
        boolean isShort = words.codePointCount(0, words.length()) <= LONGEST_TITLE;
        return isShort || !title.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }

    /// With whom, and since when.
    String about(Conversation conversation) {
        return conversation
                .startedAt()
                .map(at -> "With " + theClone() + ", begun on " + format().format(at))
                .orElse("With " + theClone());
    }

    String who(Message message) {
        return message.sender() == Sender.USER ? "You" : theClone();
    }

    /// When it was said, how, and what has become of it.
    List<String> details(Message message) {
        return Stream.of(
                        message.at().map(format()::format),
                        message.voice().map(VoiceNote::length).map(Labels::spoken),
                        status(message))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What has become of a message, unless all is well.
    static Optional<String> status(Message message) {
        return switch (message.status()) {
            case COMPLETE -> Optional.empty();
            case INCOMPLETE ->
                    Optional.of(
                            message.sender() == Sender.CLONE
                                    ? "the answer ended early"
                                    : "cut short");
            case ARRIVING -> Optional.of("the answer was still coming");
            case SENDING, QUEUED, NOT_SENT -> Optional.of("not sent");
            case UNCERTAIN -> Optional.of("may have arrived");
        };
    }

    static String attachment(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture _ -> "Picture";
            case Attachment.File _ -> "File";
            case Attachment.Product(String title, String text, _) ->
                    "Product: "
                            + Words.line(title)
                            + (text.isBlank() ? "" : ", " + Words.line(text));
        };
    }

    static Optional<String> address(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture(String url) -> Optional.of(url);
            case Attachment.File(String url) -> Optional.of(url);
            case Attachment.Product(_, _, Optional<String> url) -> url;
        };
    }

    /// A source's kind and the place within it; may be empty.
    static String about(Citation citation) {
        return String.join(
                ", ",
                Stream.of(citation.kind(), citation.place().orElse(""))
                        .map(Words::line)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    static String used(int answers) {
        return answers == 1 ? "used in 1 answer" : "used in " + answers + " answers";
    }

    private String theClone() {
        return Words.line(cloneName);
    }

    private static String spoken(Duration length) {
        long seconds = Math.max(1, Math.round(length.toMillis() / 1000.0));
        return "spoken, %d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(zone);
    }
}
