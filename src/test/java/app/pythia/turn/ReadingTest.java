package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.MessageId;
import app.pythia.sounds.Sound;
import app.pythia.sounds.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadingTest {
    private static final byte[] LONG =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofSeconds(60));
    private static final byte[] SHORT =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 880, Duration.ofMillis(300));

    private final PlaybackQueue queue = new PlaybackQueue(new FakeDevices(), () -> Rendition.PLAIN);
    private final Passages stage = new Passages();
    private final Semaphore spoken = new Semaphore(0);
    private final Reading reading =
            new Reading(
                    queue,
                    stage,
                    () -> new MessageId("m"),
                    Duration.ZERO,
                    () -> {},
                    spoken::release);

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aSentenceCanBeHeardAgainAndThenSkipped() throws Exception {
        speak(0, LONG);
        speak(10, LONG);
        reading.complete();

        assertThat(stage.nextStart()).isZero();
        reading.repeat();
        assertThat(stage.nextStart()).isZero();
        reading.skip();
        assertThat(stage.nextStart()).isEqualTo(10);
        spoken.acquire();
        reading.skip();
        assertThat(reading.await()).isEqualTo(Audibility.HEARD);
    }

    @Test
    void aSentenceWhoseSoundStillComesCanBeSkipped() throws Exception {
        reading.begin(Optional.of(new Span(0, 9)));
        reading.add(44_100, LONG);
        assertThat(stage.nextStart()).isZero();
        reading.skip();
        reading.add(44_100, LONG);
        reading.end();
        speak(10, SHORT);
        reading.complete();

        assertThat(stage.nextStart()).isEqualTo(10);
        assertThat(reading.await()).isEqualTo(Audibility.HEARD);
        assertThat(reading.sound().orElseThrow().bytes()).isEqualTo(2 * LONG.length + SHORT.length);
    }

    @Test
    void aReadingThatSomethingElseSilencesIsOver() throws Exception {
        speak(0, LONG);
        assertThat(stage.nextStart()).isZero();
        queue.stop();

        assertThatThrownBy(reading::await).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aSentenceWithoutSoundIsPassedOver() throws Exception {
        reading.begin(Optional.of(new Span(0, 9)));
        reading.end();
        spoken.acquire();
        speak(10, SHORT);
        reading.complete();

        assertThat(stage.nextStart()).isEqualTo(10);
        assertThat(reading.await()).isEqualTo(Audibility.HEARD);
    }

    @Test
    void whatComesAtAnotherRateIsBroughtToTheRateOfTheFirst() throws Exception {
        speak(0, SHORT);
        reading.begin(Optional.empty());
        reading.add(24_000, Sounds.tone(PcmFormat.SPOKEN_TEXT, 440, Duration.ofMillis(300)));
        reading.end();
        reading.complete();

        assertThat(reading.await()).isEqualTo(Audibility.HEARD);
        Sound sound = reading.sound().orElseThrow();
        assertThat(sound.sampleRate()).isEqualTo(44_100);
        assertThat(sound.bytes()).isEqualTo(2 * SHORT.length);
    }

    private void speak(int start, byte[] pcm) throws InterruptedException {
        reading.begin(Optional.of(new Span(start, start + 9)));
        reading.add(44_100, pcm);
        reading.end();
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
        public void heard(MessageId message, Playback playback) {}

        @Override
        public void warn(TakeWarning warning) {}

        @Override
        public void over() {}

        @Override
        public void failed(Problem problem) {}

        @Override
        public void keep(Unsent words, Kept.Fate fate) {}
    }
}
