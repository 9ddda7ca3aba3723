package app.pythia.bench;

import java.util.List;
import java.util.Map;

/// Programs that know nothing of the user's session but what they are told.
final class Program {
    private static final List<String> KEPT = List.of("PATH", "LANG", "LC_ALL");

    private Program() {}

    static ProcessBuilder of(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(environment);
        return builder;
    }
}
