package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.bench.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs the checks of "nothing lost, nothing leaked", prints what they found as a table, and writes
/// it to `results.json`.
///
/// In full, a goal that is missed is reported and fails nothing. In short it fails the run, and so
/// does a check that cannot be run here. A name that no check has fails either.
public final class Soak {
    private Soak() {}

    /// Each check with as many rounds as it is worth; its results say how many it has run.
    static List<Benchmark> checks(Extent extent) {
        return List.of(
                new CutStreams(extent),
                new Fuzz(extent),
                new Corrupt(extent),
                new DiskFull(extent),
                new DoubleStart(extent),
                new Kill(extent),
                new Faults(extent),
                new RandomEvents(extent),
                new Unplug(extent),
                new OtherHost(),
                new Leaks());
    }

    /// Runs those whose name starts so, or all.
    ///
    /// @param args the folder for what is written, and how the names of those to be run start; the
    ///   system property `soak.short` asks for the short form
    public static void main(String[] args) throws IOException {
        Extent extent = Boolean.getBoolean("soak.short") ? Extent.SHORT : Extent.FULL;
        String wanted = args.length > 1 ? args[1] : "";
        List<Result> results = Runs.of(checks(extent), Path.of(args[0]), wanted);
        // What a check has left behind must not keep this from ending.
        System.exit(exitCode(extent, results));
    }

    static int exitCode(Extent extent, List<Result> results) {
        boolean missed = !results.stream().allMatch(Result::met);
        return results.isEmpty() || (missed && extent == Extent.SHORT) ? 1 : 0;
    }
}
