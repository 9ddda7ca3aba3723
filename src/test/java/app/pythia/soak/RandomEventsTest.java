package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import app.pythia.soak.events.Finding;
import app.pythia.soak.events.Finding.Kind;
import app.pythia.soak.events.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomEventsTest {

    @Test
    void runsInWhichNothingIsFoundMeetTheGoals() {
        assertThat(RandomEvents.results(List.of(new Outcome(9, 8, 100, List.of())), 10))
                .allMatch(Result::met);
    }

    @Test
    void eachKindOfFindingMissesAGoalOfItsOwn() {
        for (Kind kind : Kind.values()) {
            Outcome outcome = new Outcome(9, 8, 100, List.of(new Finding(kind, "planted")));

            assertThat(RandomEvents.results(List.of(outcome), 10))
                    .filteredOn(it -> !it.met())
                    .hasSize(1);
        }
        assertThat(RandomEvents.results(List.of(), 0)).hasSize(Kind.values().length + 1);
    }

    @Test
    void aRunInWhichNothingArrivesIsCaught() {
        assertThat(RandomEvents.results(List.of(new Outcome(9, 0, 100, List.of())), 10))
                .filteredOn(it -> !it.met())
                .extracting(Result::name)
                .containsExactly("random-events");
    }

    @Test
    void anExceptionThatIsOnlyPrintedIsCaught(@TempDir Path folder) throws IOException {
        Path printed = folder.resolve("printed.txt");
        Files.write(printed, Arrays.asList("WARNING: a word", "no stack"));
        assertThat(RandomEvents.inPrint(printed)).isEmpty();

        Files.write(printed, Arrays.asList("java.lang.Planted", "\tat a.b(C.java:1)"));
        assertThat(RandomEvents.inPrint(printed)).hasSize(1);
    }

    @Test
    void whatWasFoundIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Outcome outcome = new Outcome(9, 8, 100, List.of(new Finding(Kind.LOST, "planted")));
        outcome.write(folder.resolve("found.txt"));

        assertThat(Outcome.read(folder.resolve("found.txt"))).isEqualTo(outcome);
    }
}
