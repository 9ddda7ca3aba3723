package app.pythia.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FlacTest {
    private static final int[] RATES = {1, 8_000, 12_345, 22_050, 24_000, 44_100, 48_000, 655_350};
    private static final byte[] OWN = {'T', 'e', 's', 't', 1, 2, 3};

    @Test
    void everyLengthRateAndLoudnessComesBackBitForBit() throws IOException {
        Random random = new Random(1);
        for (int n = 0; n < 400; n++) {
            PcmFormat format =
                    new PcmFormat(RATES[random.nextInt(RATES.length)], 1 + random.nextInt(2));
            int frames = n < 40 ? n : random.nextInt(20_000);
            byte[] pcm = sound(random, frames * format.channels());

            FlacReader reader = reader(flac(format, pcm));
            assertThat(reader.format()).isEqualTo(format);
            assertThat(reader.length()).isEqualTo(frames);
            assertThat(reader.own()).isEqualTo(OWN);
            assertThat(all(reader)).isEqualTo(pcm);
        }
    }

    @Test
    void aSoundIsWrittenTheSameInWhateverPieces() throws IOException {
        Random random = new Random(2);
        byte[] pcm = sound(random, 30_000);
        byte[] whole = flac(PcmFormat.SPOKEN_TURN, pcm);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FlacWriter writer = writer(PcmFormat.SPOKEN_TURN, pcm, out);
        int at = 0;
        while (at < pcm.length) {
            int count = Math.min(pcm.length - at, 1 + random.nextInt(9_001));
            writer.write(pcm, at, count);
            at += count;
        }
        writer.finish();
        assertThat(out.toByteArray()).isEqualTo(whole);
    }

    @Test
    void framesAreNumberedBeyondWhatOneByteHolds() throws IOException {
        byte[] pcm = new byte[2 * FlacWriter.BLOCK * 2_100];

        assertThat(all(reader(flac(PcmFormat.SPOKEN_TURN, pcm)))).isEqualTo(pcm);
    }

    /// As the format's description has them: n points of a curve of degree n tell the next.
    @Test
    void eachPredictorLeavesNothingOfACurveOfItsDegree() {
        int[] curve = new int[40];
        for (int order = 1; order <= FixedPredictor.HIGHEST; order++) {
            for (int i = 0; i < curve.length; i++) {
                curve[i] = (int) Math.pow(i - 7, order - 1) - 3;
            }
            int[] rest = new FixedPredictor(curve.length).rest(curve, curve.length, order);
            assertThat(Arrays.copyOfRange(rest, order, curve.length)).containsOnly(0);
        }
    }

    @Test
    void speechTakesLessThanItsSamples() throws IOException {
        byte[] pcm = new byte[200_000];
        double value = 0;
        Random random = new Random(3);
        for (int at = 0; at < pcm.length; at += 2) {
            value = 0.98 * value + 100 * random.nextGaussian();
            Pcm.put(pcm, at, (int) value);
        }

        assertThat(flac(PcmFormat.SPOKEN_TURN, pcm)).hasSizeLessThan(pcm.length * 6 / 10);
    }

    @Test
    void whatIsDamagedIsRefusedOrReadAsItWas() throws IOException {
        Random random = new Random(4);
        byte[] pcm = sound(random, 20_000);
        byte[] whole = flac(new PcmFormat(24_000, 2), pcm);
        int refused = 0;
        for (int n = 0; n < 3_000; n++) {
            byte[] damaged = whole.clone();
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(damaged, pcm) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(2_900);
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        byte[] pcm = sound(new Random(5), 9_000);
        byte[] whole = flac(PcmFormat.SPOKEN_TEXT, pcm);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> all(reader(cut))).isInstanceOf(FlacException.class);
        }
    }

    @Test
    void bytesOfAnyKindAreRefused() {
        Random random = new Random(6);
        byte[] beginning = new byte[0];
        for (int n = 0; n < 2_000; n++) {
            byte[] any = new byte[random.nextInt(5_000)];
            random.nextBytes(any);
            System.arraycopy(FlacWriter.MARK, 0, any, 0, Math.min(any.length, 4));
            System.arraycopy(beginning, 0, any, 0, Math.min(any.length, beginning.length));
            assertThatThrownBy(() -> all(reader(any))).isInstanceOf(FlacException.class);
        }
    }

    /// What is in no checksum (how large frames are, the sum over all) does not matter.
    private static boolean isRefused(byte[] damaged, byte[] pcm) throws IOException {
        try {
            FlacReader reader = reader(damaged);
            if (reader.format().equals(new PcmFormat(24_000, 2)) && reader.length() == 10_000) {
                assertThat(all(reader)).isEqualTo(pcm);
                return false;
            }
            return true;
        } catch (FlacException refused) {
            return true;
        }
    }

    private static byte[] sound(Random random, int samples) {
        byte[] pcm = new byte[2 * samples];
        int kind = random.nextInt(5);
        double value = 0;
        for (int at = 0; at < pcm.length; at += 2) {
            value = 0.95 * value + random.nextGaussian() * new int[] {0, 3, 300, 9_000, 0}[kind];
            int loud = random.nextBoolean() ? Short.MAX_VALUE : Short.MIN_VALUE;
            int sample = kind == 4 ? loud : (int) value;
            Pcm.put(pcm, at, Math.clamp(sample, Short.MIN_VALUE, Short.MAX_VALUE));
        }
        return pcm;
    }

    private static byte[] flac(PcmFormat format, byte[] pcm) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FlacWriter writer = writer(format, pcm, out);
        writer.write(pcm, 0, pcm.length);
        writer.finish();
        return out.toByteArray();
    }

    private static FlacWriter writer(PcmFormat format, byte[] pcm, ByteArrayOutputStream out)
            throws IOException {
        return new FlacWriter(format, pcm.length / format.frameBytes(), new byte[16], OWN, out);
    }

    private static FlacReader reader(byte[] flac) throws IOException {
        return new FlacReader(new ByteArrayInputStream(flac));
    }

    private static byte[] all(FlacReader reader) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] next = reader.next();
        while (next.length > 0) {
            all.writeBytes(next);
            next = reader.next();
        }
        return all.toByteArray();
    }
}
