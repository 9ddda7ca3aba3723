package app.pythia.conversation.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.conversation.Words;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message as a row has it: two that are equal would be written alike. Its columns are those of
/// [Statements#MESSAGE_COLUMNS].
///
/// @param voicePeaks each of its bytes as a character
record MessageRow(
        String id,
        String sender,
        String text,
        @Nullable Long at,
        String status,
        @Nullable Long voiceMillis,
        @Nullable String voicePeaks,
        @Nullable String sound,
        @Nullable String extra) {

    static MessageRow of(Message message) {
        Optional<VoiceNote> voice = message.voice();
        return new MessageRow(
                wellFormed(message.id().value()),
                message.sender().name(),
                wellFormed(message.text()),
                Times.millis(message.at()),
                message.status().name(),
                voice.map(it -> it.length().toMillis()).orElse(null),
                voice.map(it -> letters(it.peaks())).orElse(null),
                voice.flatMap(VoiceNote::sound).map(SoundId::value).orElse(null),
                new Extra(message.citations(), message.attachments()).json());
    }

    /// @param first the column that its columns begin at
    static MessageRow read(ResultSet row, int first) throws SQLException {
        byte @Nullable [] peaks = row.getBytes(first + 6);
        return new MessageRow(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                number(row, first + 3),
                row.getString(first + 4),
                number(row, first + 5),
                peaks == null ? null : new String(peaks, ISO_8859_1),
                row.getString(first + 7),
                row.getString(first + 8));
    }

    /// Fills these columns, and the one of the words that are searched for.
    void bind(PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, id);
        statement.setString(first + 1, sender);
        statement.setString(first + 2, text);
        statement.setObject(first + 3, at);
        statement.setString(first + 4, status);
        statement.setObject(first + 5, voiceMillis);
        statement.setBytes(first + 6, voicePeaks == null ? null : voicePeaks.getBytes(ISO_8859_1));
        statement.setString(first + 7, sound);
        statement.setString(first + 8, extra);
        statement.setString(first + 9, Words.insteadOf(text).orElse(null));
    }

    /// What is searched of it.
    String words() {
        return Words.insteadOf(text).orElse(text);
    }

    Message message() {
        Extra with = Extra.of(extra);
        return new Message(
                new MessageId(id),
                constant(Sender.class, sender, Sender.CLONE),
                text,
                Times.instant(at),
                voice(),
                with.citations(),
                with.attachments(),
                constant(MessageStatus.class, status, MessageStatus.COMPLETE));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private Optional<VoiceNote> voice() {
        return Optional.ofNullable(voiceMillis)
                .map(length ->
                        new VoiceNote(
                                Duration.ofMillis(length),
                                peaks(voicePeaks),
                                Optional.ofNullable(sound).map(SoundId::new)));
    }

    /// Half a character cannot be written in UTF-8.
    private static String wellFormed(String text) {
        boolean whole =
                text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        if (whole) {
            return text;
        }
        StringBuilder mended = new StringBuilder();
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static String letters(List<Float> peaks) {
        StringBuilder letters = new StringBuilder(peaks.size());
        for (float peak : peaks) {
            letters.append((char) Math.round(Math.clamp(peak, 0f, 1f) * 255));
        }
        return letters.toString();
    }

    private static List<Float> peaks(@Nullable String letters) {
        List<Float> peaks = new ArrayList<>();
        for (char peak : (letters == null ? "" : letters).toCharArray()) {
            peaks.add(peak / 255f);
        }
        return peaks;
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
