package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreRollTest {
    private final PreRoll preRoll = new PreRoll(8);

    private void put(String bytes) {
        preRoll.put(bytes.getBytes(StandardCharsets.US_ASCII), bytes.length());
    }

    private String taken() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[3];
        for (int count = preRoll.take(piece); count > 0; count = preRoll.take(piece)) {
            all.write(piece, 0, count);
        }
        return all.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void givesWhatWasPutInThatOrder() {
        put("abc");
        put("de");

        assertThat(taken()).isEqualTo("abcde");
    }

    @Test
    void keepsTheLastOfMoreThanItHolds() {
        put("abcde");
        put("fghij");
        put("k");

        assertThat(taken()).isEqualTo("defghijk");
    }

    @Test
    void keepsTheEndOfAPieceThatIsLongerThanItself() {
        put("ab");
        put("cdefghijklmn");

        assertThat(taken()).isEqualTo("ghijklmn");
    }

    @Test
    void goesOnAfterItWasTaken() {
        put("abcdefghij");
        taken();
        put("klm");

        assertThat(taken()).isEqualTo("klm");
    }

    @Test
    void forgetsTheOldestOnDemand() {
        put("abcdefghij");
        preRoll.shrinkTo(2);

        assertThat(preRoll.held()).isEqualTo(2);
        assertThat(taken()).isEqualTo("ij");
    }

    @Test
    void keepsNothingIfItIsToKeepNothing() {
        PreRoll none = new PreRoll(0);
        none.put(new byte[] {1, 2, 3}, 3);

        assertThat(none.held()).isZero();
        assertThat(none.take(new byte[3])).isZero();
    }
}
