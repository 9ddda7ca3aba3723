package app.pythia.bench;

import java.nio.file.Path;
import java.util.List;

/// Something that is measured, beside its reference, in one run.
public interface Benchmark {

    /// Its name; the names of its results begin with it.
    String name();

    /// What it needs of the machine: programs by their names, such as `sox`.
    default List<String> needs() {
        return List.of();
    }

    /// Measures. Reports what it sees; never fails because of a figure.
    ///
    /// @param folder empty, its own, kept after the run
    List<Result> run(Path folder) throws Exception;
}
