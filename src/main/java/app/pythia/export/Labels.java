package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands around the words in a file that is read by people: who said them, and when.
///
/// @param words in the language of the user
/// @param cloneName what the clone is called
/// @param zone which time is told
record Labels(FileWords words, String cloneName, ZoneId zone) {
    private static final int LONGEST_TITLE = 60;

    /// What a conversation is called: by its title, or by how the user began it.
    String title(Conversation conversation) {
        String title = Words.line(conversation.title().orElse(""));
        String name = title.isEmpty() ? Words.line(conversation.firstWords()) : title;
        if (name.isEmpty()) {
            return words.nameless();
        }
        boolean isShort = name.codePointCount(0, name.length()) <= LONGEST_TITLE;
        return isShort || !title.isEmpty()
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }

    /// With whom, and since when.
    String about(Conversation conversation) {
        return conversation
                .startedAt()
                .map(at -> words.with(theClone(), at.atZone(zone)))
                .orElseGet(() -> words.with(theClone()));
    }

    String who(Message message) {
        return message.sender() == Sender.USER ? words.you() : theClone();
    }

    /// When it was said, how, and what has become of it.
    List<String> details(Message message) {
        return Stream.of(
                        message.at().map(at -> words.moment(at.atZone(zone))),
                        message.voice().map(VoiceNote::length).map(this::spoken),
                        status(message))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What has become of a message, unless all is well.
    Optional<String> status(Message message) {
        return words.status(message.status(), message.sender());
    }

    String attachment(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture _ -> words.picture();
            case Attachment.File _ -> words.file();
            case Attachment.Product(String title, String text, _) ->
                    words.product(Words.line(title), Words.line(text));
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

    String used(int answers) {
        return words.used(answers);
    }

    /// What stands above a conversation's sources.
    String sources() {
        return words.sources();
    }

    private String theClone() {
        return Words.line(cloneName);
    }

    private String spoken(Duration length) {
        return words.spoken(
                Duration.ofSeconds(Math.max(1, Math.round(length.toMillis() / 1000.0))));
    }
}
