package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldMessagesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ConversationId OPEN = new ConversationId("open");
    private static final ConversationId SPOKEN = new ConversationId("spoken");
    private static final ConversationId SENDING = new ConversationId("sending");

    private final List<ConversationId> read = new ArrayList<>();
    private final Archive archive = new CountedArchive(new FakeArchive(), read);
    private final HeldMessages held = new HeldMessages(archive, OPEN::equals);

    @Test
    void whatIsNotUsedIsReadAgainAndIsTheSame() {
        ConversationId written = new ConversationId("written");
        held.put(written, new KnownMessages(List.of(message("1"), message("2"))));
        useOthers();

        assertThat(held.of(written).list()).containsExactly(message("1"), message("2"));
        assertThat(read).contains(written);
    }

    @Test
    void theOpenOneStays() {
        held.put(OPEN, new KnownMessages(List.of(message("1"))));
        useOthers();

        assertThat(held.of(OPEN).list()).hasSize(1);
        assertThat(read).doesNotContain(OPEN);
    }

    @Test
    void whatIsUnderWayOrWasHeardStaysAsItIs() {
        VoiceNote note =
                new VoiceNote(Duration.ofSeconds(1), List.of(), Optional.of(new SoundId("s")));
        held.put(
                SENDING,
                new KnownMessages(List.of(message("1").withStatus(MessageStatus.SENDING))));
        held.put(SPOKEN, new KnownMessages(List.of(message("1").withVoice(note))));
        useOthers();

        assertThat(held.of(SENDING).list().getFirst().status()).isEqualTo(MessageStatus.SENDING);
        assertThat(held.of(SPOKEN).list().getFirst().voice()).contains(note);
    }

    @Test
    void namesThatWereKeptTwiceDoNotMovePlaces() {
        archive.put(OPEN, List.of(message("1"), message("1"), message("2")));
        held.keep(OPEN, held.of(OPEN).put(message("3")));

        assertThat(archive.messages(OPEN))
                .containsExactly(message("1"), message("2"), message("3"));
    }

    private void useOthers() {
        for (int i = 0; i < 20; i++) {
            assertThat(held.of(new ConversationId("other " + i)).list()).isEmpty();
        }
    }

    private static Message message(String id) {
        return Message.received(new MessageId(id), "text", Optional.of(NOON));
    }
}
