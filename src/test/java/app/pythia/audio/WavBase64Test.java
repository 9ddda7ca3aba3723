package app.pythia.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavBase64Test {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 882, 4096})
    void isTheBase64OfTheWholeFileHoweverTheSamplesAreCut(int pieceBytes) {
        byte[] pcm = new byte[10_000];
        new Random(1).nextBytes(pcm);

        WavBase64 encoder = new WavBase64(PcmFormat.SPOKEN_TURN);
        for (int at = 0; at < pcm.length; at += pieceBytes) {
            append(encoder, Arrays.copyOfRange(pcm, at, Math.min(pcm.length, at + pieceBytes)));
        }

        byte[] expected = Base64.getEncoder().encode(new Wav(PcmFormat.SPOKEN_TURN, pcm).bytes());
        assertThat(joined(encoder)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 6, 8})
    void encodesTheShortestOfTakes(int dataBytes) {
        byte[] pcm = new byte[dataBytes];
        Arrays.fill(pcm, (byte) 7);

        WavBase64 encoder = new WavBase64(PcmFormat.SPOKEN_TURN);
        append(encoder, pcm);

        byte[] expected = Base64.getEncoder().encode(new Wav(PcmFormat.SPOKEN_TURN, pcm).bytes());
        assertThat(joined(encoder)).isEqualTo(expected);
    }

    @Test
    void acceptsAnEmptyPieceBetweenOthers() {
        WavBase64 encoder = new WavBase64(PcmFormat.SPOKEN_TURN);
        append(encoder, new byte[0]);
        append(encoder, new byte[] {1, 2});
        append(encoder, new byte[0]);

        byte[] wav = Base64.getDecoder().decode(joined(encoder));
        assertThat(Wav.parse(wav).pcm()).containsExactly(1, 2);
    }

    private static void append(WavBase64 encoder, byte[] pcm) {
        encoder.append(pcm, pcm.length);
    }

    private static byte[] joined(WavBase64 encoder) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        encoder.finish().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
