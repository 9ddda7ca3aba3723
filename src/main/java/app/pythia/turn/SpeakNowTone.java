package app.pythia.turn;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.playback.Playback;
import app.pythia.audio.playback.PlaybackQueue;
import java.time.Duration;

/// The short, soft tone that tells the user to speak. Begun and asked by the microphone's thread.
final class SpeakNowTone {
    private static final Duration LENGTH = Duration.ofMillis(50);
    private static final double HERTZ = 880;
    private static final double AMPLITUDE = 0.1;

    /// What the microphone has heard of it is on its way for a while after it has sounded.
    private static final Duration ECHO = Duration.ofMillis(40);

    /// A speaker that takes longer must not keep the user from speaking.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PlaybackQueue playback;
    private volatile long until;

    SpeakNowTone(PlaybackQueue playback) {
        this.playback = playback;
    }

    /// Begins to sound, and returns at once.
    void sound() {
        until = System.nanoTime() + PATIENCE.toNanos();
        Thread.ofVirtual().name("speak-now").start(this::play);
    }

    /// Whether the microphone may still hear it.
    boolean isHeard() {
        return System.nanoTime() - until < 0;
    }

    private void play() {
        try {
            Playback tone = playback.begin(PcmFormat.SPOKEN_TURN.sampleRate(), new Unwatched());
            tone.write(samples());
            tone.end();
            boolean heard = tone.await() == Playback.Outcome.HEARD;
            until = System.nanoTime() + (heard ? ECHO.toNanos() : 0);
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
    }

    /// A sine under half a wave, so that it neither begins nor ends with a click.
    private static byte[] samples() {
        int rate = PcmFormat.SPOKEN_TURN.sampleRate();
        float[] samples = new float[(int) (rate * LENGTH.toMillis() / 1000)];
        for (int i = 0; i < samples.length; i++) {
            double envelope = Math.sin(Math.PI * i / samples.length);
            samples[i] = (float) (AMPLITUDE * envelope * Math.sin(2 * Math.PI * HERTZ * i / rate));
        }
        return Pcm.fromFloats(samples, samples.length, 1);
    }

    /// Nobody looks at it.
    private static final class Unwatched implements Playback.Listener {
        @Override
        public void started() {}

        @Override
        public void level(float level, float peak) {}
    }
}
