package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.PcmFrame;
import app.pythia.audio.Sounds;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.FakeMicrophone;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.NamedDevice;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RecorderTest {
    private static final PcmFormat STEREO = new PcmFormat(48_000, 2);

    private final FakeMicrophone microphone = new FakeMicrophone(STEREO);
    private final Heard heard = new Heard();

    @Test
    void handsOnEverySampleInOrderAndReleasesTheMicrophone() {
        byte[] tone = Sounds.tone(STEREO, 440, Duration.ofMillis(333));
        microphone.hear(tone);
        try (Recorder recorder = new Recorder(microphone, heard)) {
            recorder.start();
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).isEqualTo(tone);
        assertThat(microphone.openNow()).isZero();
    }

    @Test
    void handsOnWhatTheMicrophoneStillHoldsWhenItIsClosed() {
        try (Recorder recorder = new Recorder(microphone, heard)) {
            recorder.start();
            microphone.awaitHeard();
            microphone.hear(Sounds.tone(STEREO, 440, Duration.ofMillis(100)));
        }

        assertThat(heard.bytes()).hasSize(STEREO.bytes(Duration.ofMillis(100)));
    }

    @Test
    void tellsWhyTheMicrophoneCannotBeOpened() {
        microphone.failToOpen(DeviceProblem.BUSY);
        try (Recorder recorder = new Recorder(microphone, heard)) {
            recorder.start();

            assertThat(heard.problem.join()).isEqualTo(DeviceProblem.BUSY);
        }
    }

    @Test
    void tellsThatAMicrophoneHasGoneDeaf() {
        try (Recorder recorder = new Recorder(microphone, heard)) {
            recorder.start();

            assertThat(heard.problem.join()).isEqualTo(DeviceProblem.GONE);
        }
    }

    @Test
    void endsWithin200MillisecondsThoughTheMicrophoneBlocks() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        Recorder recorder = new Recorder(() -> new Blocking(reading), heard);
        recorder.start();
        reading.await();
        long begun = System.nanoTime();
        recorder.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void aTakeIsMonoAt44100AndOfTheSameLength() {
        Recording recording = new Recording();
        byte[] tone = Sounds.tone(STEREO, 440, Duration.ofSeconds(1));
        for (int at = 0; at < tone.length; at += 1920) {
            recording.append(new PcmFrame(STEREO, Arrays.copyOfRange(tone, at, at + 1920)));
        }
        VoiceClip clip = recording.finish();

        assertThat(clip.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clip.waveform().peaks())
                .hasSize(64)
                .allSatisfy(peak -> assertThat(peak).isBetween(0.24f, 0.26f));
    }

    @Test
    void aTakeOfNothingIsEmpty() {
        VoiceClip clip = new Recording().finish();

        assertThat(clip.duration()).isZero();
    }

    private static final class Heard implements Recorder.Listener {
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final CompletableFuture<DeviceProblem> problem = new CompletableFuture<>();

        @Override
        public synchronized void heard(PcmFrame frame) {
            all.writeBytes(frame.data());
        }

        @Override
        public void failed(DeviceProblem why) {
            problem.complete(why);
        }

        synchronized byte[] bytes() {
            return all.toByteArray();
        }
    }

    /// A device whose read never comes back, whatever is done.
    private record Blocking(CountDownLatch reading) implements Microphone.Capture {

        @Override
        public NamedDevice device() {
            return new NamedDevice("blocking", Link.WIRED);
        }

        @Override
        public PcmFormat format() {
            return STEREO;
        }

        @Override
        public int read(byte[] into) {
            reading.countDown();
            CountDownLatch never = new CountDownLatch(1);
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    // Native code does not notice.
                }
            }
            return 0;
        }

        @Override
        public void close() {}
    }
}
