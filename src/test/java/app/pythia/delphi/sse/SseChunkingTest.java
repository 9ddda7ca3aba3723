package app.pythia.delphi.sse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The network may cut a stream anywhere.
class SseChunkingTest {
    static final byte[] SAMPLE =
            Heard.bytes(
                    "\ufeff: ping\r\n\r\nevent: token\r\ndata: {\"current_token\": \" Olá 🏛\"}\r\n\r\n"
                            + "data: a\rdata:  b\r\r\n: x\ndata\ndata:c\n\nid: 7\ndata: lost");
    private static final List<String> EVENTS =
            List.of("token={\"current_token\": \" Olá 🏛\"}", "message=a\n b", "message=\nc");

    private static final String[] WORDS = {
        "data", "event", ":", ": ", " ", "\n", "\r", "\r\n", "\n\n", "a", "é", "🏛", "\ufeff", "id",
        ""
    };

    @Test
    void oneCutAnywhereChangesNothing() {
        for (int cut = 0; cut <= SAMPLE.length; cut++) {
            assertThat(Heard.of(SAMPLE, List.of(cut))).as("cut at %d", cut).isEqualTo(EVENTS);
        }
    }

    @Test
    void twoCutsAnywhereChangeNothing() {
        for (int first = 0; first <= SAMPLE.length; first++) {
            for (int second = first; second <= SAMPLE.length; second++) {
                assertThat(Heard.of(SAMPLE, List.of(first, second)).equals(EVENTS))
                        .as("cut at %d and %d", first, second)
                        .isTrue();
            }
        }
    }

    @Test
    void piecesOfOneByteAreEnough() {
        assertThat(Heard.of(SAMPLE, 1)).isEqualTo(EVENTS);
    }

    @Test
    void randomStreamsAreReadByTheRulesHoweverTheyAreCut() {
        Random random = new Random(20260401);
        for (int count = 0; count < 20_000; count++) {
            String stream = stream(random);
            byte[] bytes = Heard.bytes(stream);
            List<String> whole = Heard.of(stream);

            assertThat(whole.equals(PlainReading.of(stream))).as(stream).isTrue();
            assertThat(Heard.of(bytes, 1).equals(whole)).as(stream).isTrue();
            assertThat(Heard.of(bytes, cuts(random, bytes.length)).equals(whole))
                    .as(stream)
                    .isTrue();
        }
    }

    private static String stream(Random random) {
        StringBuilder stream = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            stream.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return stream.append("\n\n").toString();
    }

    private static List<Integer> cuts(Random random, int length) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = random.nextInt(8); at < length; at += random.nextInt(8)) {
            cuts.add(at);
        }
        return cuts;
    }
}
