package app.pythia.ui.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys that sources use.
///
/// @param keys all of them
/// @param hidden calls whose key is not written out
record KeyUse(Set<String> keys, List<String> hidden) {
    private static final Pattern CALL =
            Pattern.compile("\\bWords\\s*\\.\\s*of\\(\\s*(?:\"([^\"]*)\"\\s*[,)]|([^;]{0,40}))");
    private static final Pattern REFERENCE = Pattern.compile("\\bWords::of\\b");
    private static final String IMPORT = "import app.pythia.ui.words.Words;";

    /// What all of Pythia uses.
    static KeyUse ofPythia() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return of(sources);
        }
    }

    static KeyUse of(List<String> sources) {
        Set<String> keys = new TreeSet<>();
        List<String> hidden = new ArrayList<>();
        for (String source : sources) {
            if (source.contains(IMPORT)) {
                CALL.matcher(source).results().forEach(call -> note(call, keys, hidden));
                REFERENCE.matcher(source).results().map(MatchResult::group).forEach(hidden::add);
            }
        }
        return new KeyUse(keys, hidden);
    }

    private static void note(MatchResult call, Set<String> keys, List<String> hidden) {
        if (call.group(1) != null) {
            keys.add(call.group(1));
        } else {
            hidden.add(call.group());
        }
    }

    /// What is used and not there, not used, or used so that nobody can tell.
    List<String> faults(Bundle english) {
        List<String> faults = new ArrayList<>(hidden.stream().map(it -> "hidden: " + it).toList());
        keys.stream()
                .filter(key -> !english.words().containsKey(key))
                .forEach(key -> faults.add(key + " is missing"));
        english.words().keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.add(key + " is not used"));
        return faults;
    }
}
