package app.pythia.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final DelphiProblem FAULT = new DelphiProblem.ServerFailed(500);

    private final List<Duration> waits = new ArrayList<>();
    private final Patience patience = new Patience(waits::add, new Random(1), _ -> {});
    private final Deque<DelphiProblem> problems = new ArrayDeque<>();
    private int asked;

    @Test
    void asksAgainAfterAFaultOfTheMoment() throws Exception {
        problems.addAll(
                List.of(FAULT, new DelphiProblem.Broken("host"), new DelphiProblem.Stalled()));
        patience.ask(this::answer);

        assertThat(asked).isEqualTo(4);
        assertThat(waits).hasSize(3);
        assertThat(waits.get(0)).isLessThan(Duration.ofSeconds(1));
        assertThat(waits.get(2)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void givesUpAfterFourTimes() {
        problems.addAll(List.of(FAULT, FAULT, FAULT, FAULT, FAULT));

        assertThatExceptionOfType(DelphiException.class)
                .isThrownBy(() -> patience.ask(this::answer));
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void waitsAsLongAsTheServiceAsksFor() throws Exception {
        problems.add(new DelphiProblem.RateLimited(Optional.of(Duration.ofSeconds(7))));
        patience.ask(this::answer);

        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void doesNotWaitForMinutes() {
        problems.add(new DelphiProblem.RateLimited(Optional.of(Duration.ofMinutes(10))));

        assertThatExceptionOfType(DelphiException.class)
                .isThrownBy(() -> patience.ask(this::answer));
        assertThat(waits).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatIsRefusedForGood() {
        problems.add(new DelphiProblem.KeyRejected());

        assertThatExceptionOfType(DelphiException.class)
                .isThrownBy(() -> patience.ask(this::answer));
        assertThat(asked).isEqualTo(1);
    }

    private void answer() throws DelphiException {
        asked++;
        if (!problems.isEmpty()) {
            throw new DelphiException(problems.remove());
        }
    }
}
