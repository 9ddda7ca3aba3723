package app.pythia.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceClipWriterTest {
    private static final int BLOCK = 64 * 1024;
    private static final int TEN_MILLIS = 882;

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 6, 882, BLOCK - 2, BLOCK, BLOCK + 2, 300_000})
    void keepsTheSamplesAndTheirFile(int bytes) {
        byte[] pcm = noise(bytes);

        VoiceClip clip = written(pcm, TEN_MILLIS);

        assertThat(clip.pcm()).isEqualTo(pcm);
        assertThat(clip.samples().length()).isEqualTo(bytes);
        assertThat(Base64.getDecoder().decode(joined(clip.base64Wav())))
                .isEqualTo(new Wav(PcmFormat.SPOKEN_TURN, pcm).bytes());
    }

    @Test
    void doesNotDependOnHowTheSamplesWereCut() {
        byte[] pcm = noise(200_000);
        byte[] text = joined(written(pcm, 200_000).base64Wav());
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            VoiceClip clip = written(pcm, 2 + 2 * random.nextInt(2_000));
            assertThat(clip.pcm()).isEqualTo(pcm);
            assertThat(joined(clip.base64Wav())).isEqualTo(text);
        }
    }

    @Test
    void isSentInLargeBlocks() {
        VoiceClip clip = written(noise(60 * 88_200), TEN_MILLIS);

        List<byte[]> pieces = clip.base64Wav();
        assertThat(pieces.subList(1, pieces.size() - 1))
                .allSatisfy(piece -> assertThat(piece).hasSize(BLOCK));
        assertThat(pieces).hasSizeLessThan(60 * 88_200 / 3 * 4 / BLOCK + 3);
    }

    @Test
    void takesNoMemoryButForTheBlocksThatKeepIt() {
        VoiceClipWriter writer = new VoiceClipWriter();
        byte[] piece = noise(TEN_MILLIS);
        int pieces = 10_000;

        long bytes =
                Allocations.of(() -> {
                    for (int i = 0; i < pieces; i++) {
                        writer.append(piece, TEN_MILLIS);
                    }
                });

        long kept = (long) pieces * TEN_MILLIS * 7 / 3;
        assertThat(bytes).isBetween(kept - 3L * BLOCK, kept + 3L * BLOCK + kept / 100);
    }

    @Test
    void theEndTakesTheSameMemoryHoweverLongTheTakeIs() {
        long ofSeconds = allocatedByFinishing(5);
        long ofMinutes = allocatedByFinishing(300);

        assertThat(ofMinutes - ofSeconds).isLessThan(BLOCK);
    }

    @Test
    void looksAsItSounds() {
        ByteArrayOutputStream pcm = new ByteArrayOutputStream();
        for (int second = 0; second < 64; second++) {
            pcm.writeBytes(constant(512 * second, 88_200));
        }

        Waveform waveform = written(pcm.toByteArray(), TEN_MILLIS).waveform();

        assertThat(waveform.peaks()).hasSize(64);
        for (int bar = 0; bar < 64; bar++) {
            assertThat(waveform.peaks().get(bar) * 64).isBetween(bar - 0.1f, bar + 1.1f);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000, 100_000, 10_000_000})
    void oneLoudSampleIsSeenInATakeOfAnyLength(int samples) {
        byte[] pcm = new byte[2 * samples];
        Pcm.put(pcm, 2 * (samples / 2), Short.MAX_VALUE);

        Waveform waveform = written(pcm, 8_820).waveform();

        assertThat(waveform.peaks()).hasSizeBetween(1, 64);
        assertThat(waveform.peaks().stream().filter(peak -> peak == 1f)).hasSize(1);
    }

    @Test
    void aTakeTellsItsLength() {
        assertThat(written(noise(88_200), TEN_MILLIS).duration()).isEqualTo(Duration.ofSeconds(1));
    }

    private static long allocatedByFinishing(int seconds) {
        byte[] piece = noise(TEN_MILLIS);
        VoiceClipWriter[] writers = new VoiceClipWriter[5];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new VoiceClipWriter();
            for (int left = 100 * seconds; left > 0; left--) {
                writers[i].append(piece, TEN_MILLIS);
            }
        }
        int[] next = new int[1];
        return Allocations.of(() -> writers[next[0]++].finish());
    }

    private static VoiceClip written(byte[] pcm, int pieceBytes) {
        VoiceClipWriter writer = new VoiceClipWriter();
        for (int at = 0; at < pcm.length; at += pieceBytes) {
            byte[] piece = Arrays.copyOfRange(pcm, at, at + pieceBytes);
            writer.append(piece, Math.min(pieceBytes, pcm.length - at));
        }
        return writer.finish();
    }

    private static byte[] constant(int sample, int bytes) {
        byte[] pcm = new byte[bytes];
        for (int at = 0; at < bytes; at += 2) {
            Pcm.put(pcm, at, sample);
        }
        return pcm;
    }

    private static byte[] noise(int bytes) {
        byte[] pcm = new byte[bytes];
        new Random(1).nextBytes(pcm);
        return pcm;
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
