package app.pythia.soak.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What came of one run.
///
/// @param said how many things were said
/// @param arrived how many came to the service
/// @param longestBlock for how long the window's thread gave no sign of life, in milliseconds
public record Outcome(int said, int arrived, long longestBlock, List<Finding> findings) {
    private static final JsonMapper JSON = new JsonMapper();

    public Outcome {
        findings = List.copyOf(findings);
    }

    /// Writes it into a file.
    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    /// Reads what was written.
    public static Outcome read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Outcome.class);
    }

    /// The same with more that was found.
    public Outcome with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Outcome(said, arrived, longestBlock, all);
    }
}
