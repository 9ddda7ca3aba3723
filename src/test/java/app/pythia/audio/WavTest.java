package app.pythia.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavTest {
    private static final byte[] PCM = {1, 2, 3, 4, 5, 6};
    private static final Wav WAV = new Wav(PcmFormat.SPOKEN_TURN, PCM);

    @Test
    void writesTheHeaderByteByByte() {
        byte[] file = WAV.bytes();
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(text(file, 0)).isEqualTo("RIFF");
        assertThat(header.getInt(4)).isEqualTo(36 + 6);
        assertThat(text(file, 8)).isEqualTo("WAVE");
        assertThat(text(file, 12)).isEqualTo("fmt ");
        assertThat(header.getInt(16)).isEqualTo(16);
        assertThat(header.getShort(20)).isEqualTo((short) 1);
        assertThat(header.getShort(22)).isEqualTo((short) 1);
        assertThat(header.getInt(24)).isEqualTo(44_100);
        assertThat(header.getInt(28)).isEqualTo(88_200);
        assertThat(header.getShort(32)).isEqualTo((short) 2);
        assertThat(header.getShort(34)).isEqualTo((short) 16);
        assertThat(text(file, 36)).isEqualTo("data");
        assertThat(header.getInt(40)).isEqualTo(6);
    }

    @Test
    void readsWhatItWrites() {
        Wav read = Wav.parse(WAV.bytes());

        assertThat(read.format()).isEqualTo(PcmFormat.SPOKEN_TURN);
        assertThat(read.pcm()).isEqualTo(PCM);
    }

    @Test
    void passesOverChunksThatItDoesNotKnow() {
        byte[] file = WAV.bytes();
        byte[] odd = {'L', 'I', 'S', 'T', 3, 0, 0, 0, 'a', 'b', 'c', 0};
        byte[] more = new byte[file.length + odd.length];
        System.arraycopy(file, 0, more, 0, 36);
        System.arraycopy(odd, 0, more, 36, odd.length);
        System.arraycopy(file, 36, more, 36 + odd.length, file.length - 36);

        assertThat(Wav.parse(more).pcm()).isEqualTo(PCM);
    }

    @Test
    void aStreamOfUnknownLengthEndsWithTheFile() {
        byte[] file = WAV.bytes();
        Arrays.fill(file, 40, 44, (byte) 0xff);

        assertThat(Wav.parse(file).pcm()).isEqualTo(PCM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 20, 35, 36, 43})
    void aFileThatIsCutInItsHeaderIsRefused(int length) {
        byte[] cut = Arrays.copyOf(WAV.bytes(), length);

        assertThatIllegalArgumentException().isThrownBy(() -> Wav.parse(cut));
    }

    @Test
    void otherEncodingsAreRefusedByName() {
        byte[] file = WAV.bytes();
        file[20] = 3;
        file[34] = 32;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wav.parse(file))
                .withMessageContaining("32 bits");
    }

    private static String text(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }
}
