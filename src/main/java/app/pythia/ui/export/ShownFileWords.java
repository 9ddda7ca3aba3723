package app.pythia.ui.export;

import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.export.FileWords;
import app.pythia.ui.fx.Times;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// The words of files, in the language that the window is shown in.
public record ShownFileWords() implements FileWords {

    @Override
    public String nameless() {
        return Words.of("file.nameless");
    }

    @Override
    public String with(String clone) {
        return Words.of("file.with", clone);
    }

    @Override
    public String with(String clone, ZonedDateTime begun) {
        return Words.of("file.with-since", clone, moment(begun));
    }

    @Override
    public String you() {
        return Words.of("file.you");
    }

    @Override
    public String moment(ZonedDateTime at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Words.locale())
                .format(at);
    }

    @Override
    public String spoken(Duration length) {
        return Words.of("file.spoken", Times.passed(length));
    }

    @Override
    public Optional<String> status(MessageStatus status, Sender sender) {
        return switch (status) {
            case COMPLETE -> Optional.empty();
            case INCOMPLETE ->
                    Optional.of(
                            sender == Sender.CLONE
                                    ? Words.of("file.answer-incomplete")
                                    : Words.of("file.incomplete"));
            case ARRIVING -> Optional.of(Words.of("file.arriving"));
            case SENDING, QUEUED, NOT_SENT -> Optional.of(Words.of("file.not-sent"));
            case UNCERTAIN -> Optional.of(Words.of("file.uncertain"));
        };
    }

    @Override
    public String picture() {
        return Words.of("file.picture");
    }

    @Override
    public String file() {
        return Words.of("file.file");
    }

    @Override
    public String product(String title, String about) {
        return about.isEmpty()
                ? Words.of("file.product", title)
                : Words.of("file.product-about", title, about);
    }

    @Override
    public String sources() {
        return Words.of("sources.title");
    }

    @Override
    public String used(int answers) {
        return Words.of("sources.used", answers);
    }
}
