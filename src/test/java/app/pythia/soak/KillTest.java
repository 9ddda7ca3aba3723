package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import app.pythia.soak.Kill.Findings;
import app.pythia.soak.Kill.Phase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KillTest {
    private static final Duration SPOKEN = Duration.ofSeconds(3);
    private static final int SECOND = 88_200;

    private final Findings findings = new Findings();

    @Test
    void aTakeThatIsThereOrWithTheServiceIsAsItShouldBe() {
        findings.take(Phase.RECORDING, SPOKEN, List.of("RECORDING " + 2 * SECOND), 0, 0);
        findings.take(Phase.RECEIVING, SPOKEN, List.of("SENT 0"), 1, 1);
        findings.take(Phase.QUEUED, SPOKEN, List.of("QUEUED " + 3 * SECOND), 0, 1);

        assertThat(findings.results(3)).allMatch(Result::met);
    }

    @Test
    void aTakeThatIsGoneIsCaught() {
        findings.take(Phase.FINISHING, SPOKEN, List.of(), 0, 0);

        assertThat(value("kill")).isEqualTo(1);
    }

    @Test
    void aTakeThatHasLostMoreThanASecondIsCaught() {
        findings.take(Phase.RECORDING, SPOKEN, List.of("RECORDING " + SECOND), 0, 0);

        assertThat(value("kill/cut")).isEqualTo(1);
    }

    @Test
    void aTakeThatWentAgainByItselfIsCaught() {
        findings.take(Phase.SENDING, SPOKEN, List.of("UNCERTAIN " + 3 * SECOND), 0, 1);
        findings.take(Phase.RECEIVING, SPOKEN, List.of("SENT 0"), 1, 2);

        assertThat(value("kill/twice")).isEqualTo(2);
    }

    @Test
    void aDamagedStoreIsCaught() {
        findings.damaged();

        assertThat(value("kill/stores")).isEqualTo(1);
    }

    private double value(String name) {
        return findings.results(4).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
