package app.pythia.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Allocations;
import org.junit.jupiter.api.Test;

/// What runs on the threads of microphone and speaker must never wait for the garbage collector.
class AllocationTest {
    private final float[] in = Signals.noise(480, 0.1);
    private final float[] out = new float[100_000];

    /// Some of what is measured is the measuring; a piece of sound alone would be 1920 bytes.
    private static final long NOTHING = 1_000;

    @Test
    void aResamplerAllocatesNothing() {
        StreamResampler resampler = new StreamResampler(48_000, 44_100);

        assertThat(ofPieces(() -> resampler.process(in, in.length, out))).isLessThan(NOTHING);
    }

    @Test
    void aTimeStretchAllocatesNothing() {
        TimeStretch stretch = new TimeStretch(48_000);
        stretch.speed(1.5);

        assertThat(ofPieces(() -> stretch.process(in, in.length, out))).isLessThan(NOTHING);
    }

    @Test
    void aVoiceChainAllocatesNothing() {
        VoiceChain chain = new VoiceChain(48_000, new Treatment(3, true, true));

        assertThat(ofPieces(() -> chain.process(in, in.length))).isLessThan(NOTHING);
    }

    @Test
    void aMeterAllocatesNothing() {
        TakeMeter meter = new TakeMeter(48_000);

        assertThat(ofPieces(() -> meter.add(in, in.length))).isLessThan(NOTHING);
    }

    @Test
    void levelsAllocateNothing() {
        byte[] pcm = new byte[1_920];

        assertThat(ofPieces(() -> sum += Level.of(pcm, pcm.length) + Level.peak(in, in.length)))
                .isLessThan(NOTHING);
    }

    private float sum;

    private static long ofPieces(Runnable piece) {
        return Allocations.of(() -> {
            for (int i = 0; i < 20; i++) {
                piece.run();
            }
        });
    }
}
