package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.conversation.MessageId;
import app.pythia.turn.Sentences.Sentence;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadingTest {
    private static final byte[] LONG =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofSeconds(60));

    private final PlaybackQueue queue = new PlaybackQueue(new FakeDevices());
    private final Passages stage = new Passages();
    private final Reading reading =
            new Reading(queue, stage, () -> new MessageId("m"), () -> {}, () -> {});
    private final FutureTask<Audibility> speaking = new FutureTask<>(reading::speak);

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aSentenceCanBeHeardAgainAndThenSkipped() throws Exception {
        reading.add(sentence(0, LONG));
        reading.add(sentence(10, LONG));
        reading.complete();
        Thread.ofVirtual().start(speaking);

        assertThat(stage.nextStart()).isZero();
        reading.repeat();
        assertThat(stage.nextStart()).isZero();
        reading.skip();
        assertThat(stage.nextStart()).isEqualTo(10);
        reading.skip();
        assertThat(speaking.get()).isEqualTo(Audibility.HEARD);
    }

    @Test
    void aSentenceWhoseSoundStillComesCanBeSkipped() throws Exception {
        SpokenSentence endless = new SpokenSentence(Optional.of(new Sentence(0, 9, "Endless.")));
        endless.add(44_100, Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofMillis(100)));
        reading.add(endless);
        reading.complete();
        Thread.ofVirtual().start(speaking);

        assertThat(stage.nextStart()).isZero();
        reading.skip();
        assertThat(speaking.get()).isEqualTo(Audibility.HEARD);
    }

    @Test
    void aReadingThatSomethingElseSilencesIsOver() throws Exception {
        reading.add(sentence(0, LONG));
        Thread.ofVirtual().start(speaking);
        assertThat(stage.nextStart()).isZero();
        queue.stop();

        assertThat(speaking)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(InterruptedException.class);
    }

    private static SpokenSentence sentence(int start, byte[] pcm) {
        return new SpokenSentence(
                44_100,
                new Sound.Piece(Optional.of(new Sentence(start, start + 9, "A text.")), pcm));
    }

    /// Writes down the passages that are shown.
    private static final class Passages implements Stage {
        private final BlockingQueue<Integer> starts = new LinkedBlockingQueue<>();

        int nextStart() throws InterruptedException {
            Integer start = starts.poll(10, TimeUnit.SECONDS);
            assertThat(start).as("a passage").isNotNull();
            return start;
        }

        @Override
        public void passage(Optional<Passage> passage) {
            passage.map(Passage::start).ifPresent(starts::add);
        }

        @Override
        public void show(TurnState state) {}

        @Override
        public void level(float level, float peak) {}

        @Override
        public void warn(TakeWarning warning) {}

        @Override
        public void over() {}

        @Override
        public void failed(Problem problem) {}

        @Override
        public void keep(Unsent words) {}
    }
}
