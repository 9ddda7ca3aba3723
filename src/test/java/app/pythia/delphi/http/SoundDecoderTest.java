package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundDecoderTest {
    private static final byte[] SAMPLES = {1, 2, 3, 4, 5, 6, 7, 8};

    @ParameterizedTest
    @ValueSource(strings = {"AQIDBA==", "AQIDBA", " AQIDBA==\n"})
    void paddingMayBeMissing(String chunk) {
        assertThat(new SoundDecoder(SoundForm.OF_TURNS).base64(chunk)).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%%", "AQID****", "AQ=D"})
    void otherTextIsRefused(String chunk) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoundDecoder(SoundForm.OF_TURNS).base64(chunk));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void textMayBeCutAnywhereWhereItShows(int cut) {
        String text = "/////w==";
        SoundDecoder decoder = new SoundDecoder(SoundForm.OF_TURNS);
        ByteArrayOutputStream sound = new ByteArrayOutputStream();

        sound.writeBytes(decoder.base64(text.substring(0, cut)));
        sound.writeBytes(decoder.base64(text.substring(cut)));
        sound.writeBytes(decoder.rest());

        assertThat(sound.toByteArray()).containsExactly(-1, -1, -1, -1);
    }

    @Test
    void samplesMayBeCutAnywhere() {
        for (int cut = 0; cut <= SAMPLES.length; cut++) {
            assertThat(decoded(SAMPLES, cut)).isEqualTo(SAMPLES);
        }
    }

    @Test
    void headerBeforeTheSamplesIsDroppedWhereverItIsCut() {
        byte[] bytes = joined(header("fmt ", 16), SAMPLES);
        for (int first = 0; first <= bytes.length; first++) {
            for (int second = first; second <= bytes.length; second++) {
                assertThat(decoded(bytes, first, second))
                        .as("cut at %d and %d", first, second)
                        .isEqualTo(SAMPLES);
            }
        }
    }

    @Test
    void headerWithMorePartsIsDropped() {
        byte[] header = header("LIST", 26);

        assertThat(decoded(joined(header, SAMPLES))).isEqualTo(SAMPLES);
    }

    @Test
    void soundThatBeginsLikeAHeaderIsKept() {
        byte[] sound = "RIFE".getBytes(StandardCharsets.US_ASCII);

        assertThat(decoded(sound, 1, 3)).isEqualTo(sound);
    }

    @Test
    void headerInTheMiddleIsSound() {
        byte[] sound = joined(SAMPLES, header("fmt ", 16));

        assertThat(decoded(sound, 8)).isEqualTo(sound);
    }

    @Test
    void headerWithoutEndIsSoundInTheEnd() {
        byte[] sound = joined("RIFF".getBytes(StandardCharsets.US_ASCII), new byte[5000]);

        assertThat(decoded(sound, 100)).isEqualTo(sound);
    }

    @Test
    void rawSoundIsOverWhenItsBytesAre() {
        List<ReplyEvent> told = Told.of(new RawSound(SoundForm.OF_SPOKEN_TEXT), SAMPLES, 3);

        assertThat(Told.sound(told)).isEqualTo(SAMPLES);
        assertThat(told.getLast()).isEqualTo(new ReplyEvent.Finished(Reply.EMPTY));
    }

    @Test
    void rawSoundTellsNoEmptyPieces() {
        List<ReplyEvent> told = Told.of(new RawSound(SoundForm.OF_SPOKEN_TEXT), SAMPLES, 1);

        assertThat(told).hasSize(5);
    }

    private static byte[] decoded(byte[] bytes, int... cuts) {
        SoundDecoder decoder = new SoundDecoder(SoundForm.OF_TURNS);
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        int from = 0;
        for (int cut : cuts) {
            sound.writeBytes(decoder.raw(Arrays.copyOfRange(bytes, from, cut)));
            from = cut;
        }
        sound.writeBytes(decoder.raw(Arrays.copyOfRange(bytes, from, bytes.length)));
        return sound.toByteArray();
    }

    private static byte[] header(String part, int length) {
        ByteBuffer header = ByteBuffer.allocate(12 + 8 + length + 8).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        header.put("WAVE".getBytes(StandardCharsets.US_ASCII));
        header.put(part.getBytes(StandardCharsets.US_ASCII)).putInt(length);
        header.position(header.position() + length);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        return header.array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
