package app.pythia.ui.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A language's words as they stand in their file.
///
/// @param language as the file's name has it; empty for English
/// @param twice the keys that stand in it more than once
record Bundle(String language, Map<String, String> words, List<String> twice) {
    private static final Path FOLDER = Path.of("src/main/resources/app/pythia/ui/words");

    /// One of these lines, as properties files have them; without any of their escapes.
    static Bundle of(String language, List<String> lines) {
        Map<String, String> words = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                String key = line.substring(0, equals);
                if (words.put(key, line.substring(equals + 1)) != null) {
                    twice.add(key);
                }
            }
        }
        return new Bundle(language, words, twice);
    }

    /// All that there are, English first.
    static List<Bundle> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Bundle> bundles = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".properties", "");
                bundles.add(of(name.replaceFirst("words_?", ""), Files.readAllLines(file)));
            }
            return bundles;
        }
    }

    String name() {
        return language.isEmpty() ? "en" : language;
    }
}
