package app.pythia.conversation.sqlite;

import app.pythia.conversation.Attention;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Listing;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.Standing;
import app.pythia.conversation.VoiceNote;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Conversations and messages as rows, in the order of the columns of [Statements].
final class Rows {
    private Rows() {}

    static void bind(PreparedStatement row, Conversation conversation) throws SQLException {
        row.setString(1, conversation.id().value());
        row.setString(2, conversation.title().orElse(null));
        row.setString(3, conversation.firstWords());
        row.setString(4, conversation.preview());
        row.setObject(5, millis(conversation.startedAt()));
        row.setObject(6, millis(conversation.attention().lastAt()));
        row.setInt(7, conversation.attention().unread());
        row.setObject(8, millis(conversation.attention().pinnedAt()));
        row.setString(9, conversation.standing().listing().name());
        row.setString(10, conversation.standing().account());
        row.setObject(11, millis(conversation.standing().mirroredAt()));
    }

    static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                new Attention(instant(row, 6), row.getInt(7), instant(row, 8)),
                new Standing(
                        constant(Listing.class, row.getString(9), Listing.UNLISTED),
                        row.getString(10),
                        instant(row, 11)));
    }

    static void bind(PreparedStatement row, ConversationId id, int position, Message message)
            throws SQLException {
        row.setString(1, id.value());
        row.setInt(2, position);
        row.setString(3, message.id().value());
        row.setString(4, message.sender().name());
        row.setString(5, message.text());
        row.setObject(6, millis(message.at()));
        row.setString(7, message.status().name());
        row.setObject(8, message.voice().map(it -> it.length().toMillis()).orElse(null));
        row.setBytes(9, message.voice().map(it -> bytes(it.peaks())).orElse(null));
        row.setString(
                10, message.voice().flatMap(VoiceNote::sound).map(SoundId::value).orElse(null));
        row.setString(11, new Extra(message.citations(), message.attachments()).json());
    }

    static Message message(ResultSet row) throws SQLException {
        Extra extra = Extra.of(row.getString(11));
        return new Message(
                new MessageId(row.getString(3)),
                constant(Sender.class, row.getString(4), Sender.CLONE),
                row.getString(5),
                instant(row, 6),
                voice(row),
                extra.citations(),
                extra.attachments(),
                constant(MessageStatus.class, row.getString(7), MessageStatus.COMPLETE));
    }

    private static Optional<VoiceNote> voice(ResultSet row) throws SQLException {
        long length = row.getLong(8);
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(
                new VoiceNote(
                        Duration.ofMillis(length),
                        peaks(row.getBytes(9)),
                        Optional.ofNullable(row.getString(10)).map(SoundId::new)));
    }

    private static byte[] bytes(List<Float> peaks) {
        byte[] bytes = new byte[peaks.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(Math.clamp(peaks.get(i), 0f, 1f) * 255);
        }
        return bytes;
    }

    private static List<Float> peaks(byte @Nullable [] bytes) {
        List<Float> peaks = new ArrayList<>();
        for (byte peak : bytes == null ? new byte[0] : bytes) {
            peaks.add(Byte.toUnsignedInt(peak) / 255f);
        }
        return peaks;
    }

    private static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
