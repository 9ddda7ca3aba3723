package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorruptTest {
    private final Corrupt check = new Corrupt(Extent.SHORT);

    @Test
    void aProcessThatReachesItsEndMeetsTheGoal() throws Exception {
        assertThat(check.results(_ -> List.of("begins 59", "ends"))).allMatch(Result::met);
    }

    @Test
    void afterACrashItGoesOnWithTheNextCase() throws Exception {
        List<Integer> begun = new ArrayList<>();
        List<Result> results =
                check.results(number -> {
                    begun.add(number);
                    return number == 0
                            ? List.of("begins 0", "begins 1", "# SIGBUS")
                            : List.of("begins 59", "ends");
                });

        assertThat(begun).containsExactly(0, 2);
        assertThat(results.getFirst().value()).isEqualTo(1);
    }

    @Test
    void aFaultMissesTheGoal() throws Exception {
        List<Result> results = check.results(_ -> List.of("begins 59", "fault 59: late", "ends"));

        assertThat(results).extracting(Result::met).containsExactly(true, false);
    }
}
