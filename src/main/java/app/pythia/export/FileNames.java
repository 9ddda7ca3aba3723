package app.pythia.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files that every system takes.
public final class FileNames {
    private static final String NAMELESS = "Pythia";

    /// Letters that no name may have, or that would make one look like another: controls,
    /// separators, halves of letters, and what turns the direction of reading.
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[\\p{Cntrl}\\p{Cs}\\\\/:*?\"<>|\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]+");

    /// What Windows takes for a device, whatever its ending.
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private FileNames() {}

    /// A text as a name without ending, of at most so many bytes in UTF-8.
    public static String cleaned(String text, int longest) {
        String allowed = trimmed(FORBIDDEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " "));
        String name = trimmed(cut(allowed, longest));
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(name).matches() ? NAMELESS + " " + name : name;
    }

    /// The name with an ending, unless it has it.
    public static String ending(String name, String ending) {
        String dotted = "." + ending;
        return name.toLowerCase(Locale.ROOT).endsWith(dotted) ? name : name + dotted;
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[ .]+|[ .]+$", "");
    }

    private static String cut(String name, int longest) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            String letter = Character.toString(name.codePointAt(end));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                return name.substring(0, end);
            }
            end += letter.length();
        }
        return name;
    }
}
