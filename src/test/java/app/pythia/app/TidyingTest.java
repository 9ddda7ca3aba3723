package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.FakeArchive;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.sounds.FileSounds;
import app.pythia.sounds.KeptSounds;
import app.pythia.sounds.Sound;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Conversations and their sounds, over restarts.
@Timeout(30)
@SuppressWarnings("NullAway.Init") // JUnit makes the folder before every test.
class TidyingTest {
    private static final ConversationId HERE = new ConversationId("here");
    private static final ConversationId THERE = new ConversationId("there");
    private static final Instant TODAY = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir private Path folder;

    private final FakeArchive archive = new FakeArchive();

    @Test
    void aSoundGoesWithItsConversationAndNoOther() throws Exception {
        KeptSounds first = sounds(TODAY);
        SoundId gone = first.keep(sound());
        SoundId stays = first.keep(sound());
        ConversationStore store = new ConversationStore(archive);
        store.append(HERE, spoken(gone));
        store.append(THERE, spoken(stays));
        first.close();

        KeptSounds second = sounds(TODAY);
        ConversationStore next = new ConversationStore(archive);
        assertThat(next.messages(HERE).getFirst().voice().flatMap(VoiceNote::sound)).contains(gone);
        try (Tidying tidying = tidying(next, second, new CountDownLatch(1))) {
            assertThat(tidying).isNotNull();
            next.forget(HERE);
        }
        assertThat(second.read(stays)).isPresent();
        second.close();
        assertThat(second.has(gone)).isFalse();
    }

    @Test
    void whatNoMessageNamesGoesInAQuietMoment() throws Exception {
        KeptSounds first = sounds(TODAY);
        SoundId named = first.keep(sound());
        SoundId unnamed = first.keep(sound());
        new ConversationStore(archive).append(HERE, spoken(named));
        first.close();

        KeptSounds second = sounds(TODAY.plus(Duration.ofDays(2)));
        CountDownLatch quiet = new CountDownLatch(1);
        try (Tidying tidying = tidying(new ConversationStore(archive), second, quiet)) {
            assertThat(tidying).isNotNull();
            quiet.countDown();
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (second.has(unnamed) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
        second.close();
        assertThat(second.has(unnamed)).isFalse();
        assertThat(second.has(named)).isTrue();
    }

    @Test
    void aTakeKeepsItsSoundOverARestartWhenTheServiceNamesIt() throws Exception {
        KeptSounds first = sounds(TODAY);
        SoundId id = first.keep(sound());
        new ConversationStore(archive).append(HERE, spoken(id));
        first.close();

        ConversationStore next = new ConversationStore(archive);
        Message named = Message.received(new MessageId("m-1"), "What I said.", Optional.empty());
        Message told =
                new Message(
                        named.id(),
                        Sender.USER,
                        named.text(),
                        Optional.of(TODAY),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        named.status());
        next.mergeHistory(HERE, List.of(told), next.messageIds(HERE));

        Message last = new ConversationStore(archive).messages(HERE).getFirst();
        assertThat(last.id()).isEqualTo(named.id());
        KeptSounds second = sounds(TODAY);
        assertThat(last.voice().flatMap(VoiceNote::sound).flatMap(second::read)).isPresent();
        second.close();
    }

    private Tidying tidying(ConversationStore store, KeptSounds sounds, CountDownLatch quiet) {
        return new Tidying(archive, store, sounds, _ -> quiet.await());
    }

    private KeptSounds sounds(Instant now) {
        return new FileSounds(
                folder.resolve("sounds"), () -> 1_000_000_000, InstantSource.fixed(now));
    }

    private static Sound sound() {
        return Sound.of(44_100, new byte[20_000]);
    }

    private static Message spoken(SoundId sound) {
        VoiceNote note = new VoiceNote(Duration.ofMillis(226), List.of(0.5f), Optional.of(sound));
        return Message.outgoing("", Optional.of(note), TODAY).withStatus(MessageStatus.COMPLETE);
    }
}
