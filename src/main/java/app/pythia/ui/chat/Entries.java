package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Predicate;

/// Makes of a message what the chat shows of it.
final class Entries {
    private final DateTimeFormatter timeFormat;
    private final DayNames days;
    private final Predicate<Message> hasSound;

    /// @param hasSound whether a message's own sound is there
    Entries(ZoneId zone, Predicate<Message> hasSound) {
        this.hasSound = hasSound;
        days = new DayNames(zone);
        timeFormat =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Words.locale())
                        .withZone(zone);
    }

    /// Whether it was spoken by the user, and is known in words.
    static boolean isHeardSo(Message message) {
        return message.sender() == Sender.USER
                && message.voice().isPresent()
                && !message.text().isBlank()
                && message.status() != MessageStatus.SENDING;
    }

    /// What is shown of one of the messages.
    ChatEntry entry(List<Message> messages, int row, Circumstances now) {
        Message message = messages.get(row);
        Sounding sounding = now.sounding();
        return new ChatEntry(
                message.id(),
                message.sender(),
                message.text(),
                message.status() == MessageStatus.ARRIVING,
                days.above(messages, row, now.today()),
                message.at().map(timeFormat::format).orElse(""),
                note(message),
                message.voice().map(Entries::voice),
                message.citations(),
                message.attachments(),
                hearing(message, sounding.hearing(message, now.spoken())),
                sounding.range(message),
                isKept(message) && !sounding.isTaking(),
                isHeardSo(message),
                message.voice().flatMap(VoiceNote::sound).isPresent() && hasSound.test(message),
                now.saving().words(message.id()));
    }

    /// The clone can say its words anew; nobody can say the user's as they were.
    private Hearing hearing(Message message, Hearing ifKnown) {
        boolean isWaiting = ifKnown == Hearing.CAN || ifKnown == Hearing.LATER;
        boolean canBeSaid = message.sender() == Sender.CLONE && !message.text().isBlank();
        return isWaiting && !canBeSaid && !hasSound.test(message) ? Hearing.NOT : ifKnown;
    }

    private static String note(Message message) {
        return switch (message.status()) {
            case SENDING -> Words.of("chat.note.sending");
            case NOT_SENT -> Words.of("chat.note.not-sent");
            case QUEUED -> Words.of("chat.note.queued");
            case UNCERTAIN -> Words.of("chat.note.uncertain");
            case INCOMPLETE ->
                    message.sender() == Sender.CLONE
                            ? Words.of("chat.note.answer-incomplete")
                            : Words.of("chat.note.incomplete");
            case ARRIVING -> Words.of("chat.note.arriving");
            case COMPLETE -> "";
        };
    }

    private static ChatEntry.Voice voice(VoiceNote note) {
        return new ChatEntry.Voice(note.peaks(), note.length());
    }

    /// Whether it was not sent, and its words or its sound are still there to be sent.
    private static boolean isKept(Message message) {
        boolean sound = message.voice().flatMap(VoiceNote::sound).isPresent();
        return isUnsent(message.status()) && (sound || !message.text().isBlank());
    }

    private static boolean isUnsent(MessageStatus status) {
        return switch (status) {
            case NOT_SENT, QUEUED, UNCERTAIN -> true;
            case SENDING, ARRIVING, COMPLETE, INCOMPLETE -> false;
        };
    }
}
