package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.bench.Runs;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {
    private static final Result MET = Result.of("a", 0, "lost", "0 of 10 lost", true);
    private static final Result MISSED = Result.of("b", 1, "lost", "0 of 10 lost", false);

    @Test
    void everyCheckThatThereIsIsRun() {
        List<String> there =
                new ClassFileImporter()
                        .importPath(Path.of("target/test-classes/app/pythia/soak")).stream()
                                .filter(it -> it.isAssignableTo(Benchmark.class))
                                .filter(JavaClass::isTopLevelClass)
                                .map(JavaClass::getName)
                                .toList();

        assertThat(Soak.checks(Extent.SHORT))
                .extracting(check -> check.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void aMissedGoalFailsTheShortForm() {
        assertThat(Soak.exitCode(Extent.SHORT, List.of(MET, MISSED))).isEqualTo(1);
        assertThat(Soak.exitCode(Extent.SHORT, List.of(MET))).isZero();
    }

    @Test
    void aMissedGoalIsOnlyToldInTheFullForm() {
        assertThat(Soak.exitCode(Extent.FULL, List.of(MET, MISSED))).isZero();
    }

    @Test
    void aNameThatNoCheckHasFailsEitherForm() {
        assertThat(Soak.exitCode(Extent.FULL, List.of())).isEqualTo(1);
        assertThat(Soak.exitCode(Extent.SHORT, List.of())).isEqualTo(1);
    }

    @Test
    void aCheckThatBreaksDownIsNotMet(@TempDir Path folder) throws IOException {
        List<Result> results = Runs.of(List.of(new Broken()), folder, "");

        assertThat(results)
                .extracting(Result::name, Result::met)
                .containsExactly(tuple("broken", false));
    }

    private static final class Broken implements Benchmark {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public List<Result> run(Path folder) {
            throw new AssertionError("planted");
        }
    }
}
