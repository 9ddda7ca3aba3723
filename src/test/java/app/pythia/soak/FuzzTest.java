package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.pythia.bench.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzTest {

    @Test
    void whatIsFoundAnywhereMissesTheGoal() {
        List<Result> results =
                Fuzz.results(0, List.of("noise", "parsers: 1000 0 0 2", "wire: 10 1 0 0"));

        assertThat(results).extracting(Result::value).containsExactly(1.0, 0.0, 2.0);
        assertThat(results).extracting(Result::met).containsExactly(false, true, false);
        assertThat(results.getFirst().goal()).contains("1,010 malformed answers", "10 of them");
    }

    @Test
    void aProcessThatDiesHasFoundNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fuzz.results(3, List.of("hangs: 7 SSE")))
                .withMessageContaining("hangs: 7 SSE");
    }
}
