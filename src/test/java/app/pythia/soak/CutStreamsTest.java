package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Faults that are planted, and seen. The answer is of ten letters, each a word that can be told.
class CutStreamsTest {
    private static final String TEXT = "abcdefghij";

    @Test
    void whatIsToldAsItIsMeetsTheGoal() throws Exception {
        assertThat(resultsOf(CutStreamsTest::least)).allMatch(Result::met);
    }

    @Test
    void aCutThatIsToldAsWholeIsCaught() throws Exception {
        List<Result> results =
                resultsOf(at -> new CutAnswer.Told(at > 7, least(at).words(), new byte[0]));

        assertThat(results).extracting(Result::value).containsExactly(2.0, 0.0);
    }

    @Test
    void aWholeAnswerThatIsToldAsCutIsCaught() throws Exception {
        List<Result> results =
                resultsOf(at -> new CutAnswer.Told(false, least(at).words(), new byte[0]));

        assertThat(results.getFirst().value()).isEqualTo(1);
    }

    @Test
    void aWordThatIsLostIsCaught() throws Exception {
        List<Result> results = resultsOf(at -> at == 4 ? least(3) : least(at));

        assertThat(results).extracting(Result::met).containsExactly(true, false);
    }

    @Test
    void aWordThatNobodySaidIsCaught() throws Exception {
        List<Result> results =
                resultsOf(at -> new CutAnswer.Told(at == 10, least(at).words() + "?", new byte[0]));

        assertThat(results.getLast().value()).isEqualTo(11);
    }

    private static CutAnswer.Told least(int bytes) {
        return new CutAnswer.Told(bytes == TEXT.length(), TEXT.substring(0, bytes), new byte[0]);
    }

    private interface Telling {
        CutAnswer.Told of(int bytes);
    }

    private static List<Result> resultsOf(Telling telling) throws Exception {
        CutAnswer answer =
                new CutAnswer() {
                    @Override
                    public String name() {
                        return "planted";
                    }

                    @Override
                    public int length() {
                        return TEXT.length();
                    }

                    @Override
                    public Told told(int bytes) {
                        return telling.of(bytes);
                    }

                    @Override
                    public Told least(int bytes) {
                        return CutStreamsTest.least(bytes);
                    }
                };
        return CutStreams.of("planted", List.of(answer), 1);
    }
}
