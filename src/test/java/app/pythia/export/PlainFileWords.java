package app.pythia.export;

import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// English words, and dates that no JDK writes in another way.
final class PlainFileWords implements FileWords {

    @Override
    public String nameless() {
        return "Conversation";
    }

    @Override
    public String with(String clone) {
        return "With " + clone;
    }

    @Override
    public String with(String clone, ZonedDateTime begun) {
        return "With " + clone + ", begun on " + moment(begun);
    }

    @Override
    public String you() {
        return "You";
    }

    @Override
    public String moment(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).format(at);
    }

    @Override
    public String spoken(Duration length) {
        return String.format(
                Locale.ROOT, "spoken, %d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    @Override
    public Optional<String> status(MessageStatus status, Sender sender) {
        return switch (status) {
            case COMPLETE -> Optional.empty();
            case INCOMPLETE ->
                    Optional.of(sender == Sender.CLONE ? "the answer ended early" : "cut short");
            case ARRIVING -> Optional.of("the answer was still coming");
            case SENDING, QUEUED, NOT_SENT -> Optional.of("not sent");
            case UNCERTAIN -> Optional.of("may have arrived");
        };
    }

    @Override
    public String picture() {
        return "Picture";
    }

    @Override
    public String file() {
        return "File";
    }

    @Override
    public String product(String title, String about) {
        return "Product: " + title + (about.isEmpty() ? "" : ", " + about);
    }

    @Override
    public String sources() {
        return "Sources";
    }

    @Override
    public String used(int answers) {
        return answers == 1 ? "used in 1 answer" : "used in " + answers + " answers";
    }
}
