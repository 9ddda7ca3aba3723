package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmarks, prints what they measured as a table, and writes it to `results.json`.
///
/// A figure that misses its goal is reported and fails nothing; so does a benchmark that cannot run
/// here, with the reason.
public final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new ReleaseToWire(),
                    new Onset(),
                    new ResampleQuality(),
                    new ResampleSpeed(),
                    new FirstByteToSpeaker(),
                    new BargeIn(),
                    new Stalls(),
                    new SseAudio(),
                    new Search(),
                    new Sync(),
                    new TurnLatency(),
                    new Scroll(),
                    new Footprint());

    private Benchmarks() {}

    /// Runs those whose name starts so, or all.
    ///
    /// @param args the folder for what is written, and how the names of those to be run start
    public static void main(String[] args) throws IOException {
        var _ = Runs.of(ALL, Path.of(args[0]), args.length > 1 ? args[1] : "");
        // What a benchmark has left behind must not keep this from ending.
        System.exit(0);
    }
}
