package app.pythia.ui.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that stand in sources, where a bundle should have them.
final class Literals {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT =
            Pattern.compile("(?m)(\"(?:[^\"\\\\\\n]|\\\\.)*\")|//.*$");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "\\bLOG\\s*\\.|\\bthrow\\b|Exception\\(|Error\\(|Pattern\\.compile|ofPattern|\\.matches\\(");

    /// A call that shows its text.
    private static final Pattern SHOWS =
            Pattern.compile(
                    "(?:new (?:\\w*Button|Label|Text|Tooltip|MenuItem|CheckBox|Hyperlink|Menu)"
                            + "|set(?:Text|Title|AccessibleText|AccessibleHelp|PromptText|HeaderText))\\($");

    private Literals() {}

    /// Those in the sources of a room.
    static List<String> in(String room) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/pythia", room))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                words(Files.readString(file))
                        .forEach(it -> found.add(file.getFileName() + ": " + it));
            }
        }
        return found;
    }

    /// Sentences wherever they stand but in comments, the log and exceptions; single words where
    /// they are shown.
    static List<String> words(String source) {
        String code =
                COMMENT.matcher(source)
                        .replaceAll(found ->
                                found.group(1) == null
                                        ? ""
                                        : Matcher.quoteReplacement(found.group(1)));
        List<String> words = new ArrayList<>();
        Matcher string = STRING.matcher(code);
        while (string.find()) {
            String text = string.group(1);
            String before = code.substring(0, string.start());
            if (SENTENCE.matcher(text).find()
                    ? !NOT_SHOWN.matcher(statement(before)).find()
                    : WORD.matcher(text).find() && isShown(text, before)) {
                words.add(text);
            }
        }
        return words;
    }

    /// The program's name is one in every language.
    private static boolean isShown(String text, String before) {
        return !text.equals("Pythia") && SHOWS.matcher(before).find();
    }

    /// What stands before it in the same statement, without strings.
    private static String statement(String before) {
        String bare = STRING.matcher(before).replaceAll("\"\"");
        int begin =
                Math.max(
                        bare.lastIndexOf(';'),
                        Math.max(bare.lastIndexOf('{'), bare.lastIndexOf('}')));
        return bare.substring(begin + 1);
    }
}
