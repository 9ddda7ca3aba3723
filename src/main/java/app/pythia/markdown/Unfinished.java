package app.pythia.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ends what the last line of a growing text has begun, so that it looks from its first letter on
/// as it will in the end: emphasis, code in a line, a table of which only the head has come. A link
/// is left out until it is whole, and so are signs that may still become others.
final class Unfinished {
    private static final Pattern FENCE =
            Pattern.compile("(?m)^[ \\t>]*(?:[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)?(`{3,}|~{3,})");
    private static final Pattern SIGNS = Pattern.compile("[-=*_#`~+>|:\\s]+|\\s*\\d{1,9}[.)]?\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*[`~]+");
    private static final String AT_END = "*_~`";
    private static final int LONGEST_LINK = 400;
    private static final int MOST_COLUMNS = 50;

    private Unfinished() {}

    /// The text as it is to be read.
    static String mended(String text) {
        int line = text.lastIndexOf('\n') + 1;
        String last = text.substring(line);
        if (isCode(text.substring(0, line))) {
            return CLOSING.matcher(last).matches() ? text.substring(0, line) : text;
        }
        if (last.isEmpty() || SIGNS.matcher(last).matches()) {
            String before = text.substring(0, line);
            return before + headEnd(before);
        }
        String mended = text.substring(0, line) + new Line(last).mended();
        return mended + headEnd(mended);
    }

    /// Whether a fence is open at the end.
    private static boolean isCode(String text) {
        char open = 0;
        Matcher fences = FENCE.matcher(text);
        while (fences.find()) {
            char sign = fences.group(1).charAt(0);
            if (open == 0) {
                open = sign;
            } else if (open == sign) {
                open = 0;
            }
        }
        return open != 0;
    }

    /// What makes a table of the first row of one; nothing where there is none.
    private static String headEnd(String text) {
        String bare = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        int line = bare.lastIndexOf('\n') + 1;
        String head = bare.substring(line).strip();
        if (!head.startsWith("|") || isRowAbove(bare, line)) {
            return "";
        }
        long bars = head.replace("\\|", "").chars().filter(sign -> sign == '|').count();
        long cells = head.length() > 1 && head.endsWith("|") ? bars - 1 : bars;
        String indent = " ".repeat(bare.indexOf('|', line) - line);
        return cells < 1 || cells > MOST_COLUMNS
                ? ""
                : (text.endsWith("\n") ? "" : "\n")
                        + indent
                        + "|"
                        + "-|".repeat((int) cells)
                        + "\n";
    }

    private static boolean isRowAbove(String text, int line) {
        if (line == 0) {
            return false;
        }
        int above = text.lastIndexOf('\n', line - 2) + 1;
        return text.substring(above, line).strip().startsWith("|");
    }

    /// The last line, letter by letter.
    private static final class Line {
        private final String line;
        private final Deque<String> open = new ArrayDeque<>();
        private int ticks;
        private int bracket = -1;
        private int openAtBracket;

        private Line(String line) {
            int end = line.length();
            while (end > 0 && AT_END.indexOf(line.charAt(end - 1)) >= 0) {
                end--;
            }
            this.line = line.substring(0, end);
        }

        private String mended() {
            int at = 0;
            while (at < line.length()) {
                at = ticks > 0 ? inCode(at) : inWords(at);
            }
            if (ticks > 0) {
                return line + "`".repeat(ticks) + closers();
            }
            if (bracket >= 0 && line.length() - bracket < LONGEST_LINK) {
                while (open.size() > openAtBracket) {
                    open.pop();
                }
                boolean picture = bracket > 0 && line.charAt(bracket - 1) == '!';
                String before = line.substring(0, picture ? bracket - 1 : bracket);
                return before.stripTrailing() + (before.isBlank() ? "" : closers());
            }
            return line.stripTrailing() + closers();
        }

        private String closers() {
            return String.join("", open);
        }

        private int length(int at) {
            int end = at;
            while (end < line.length() && line.charAt(end) == line.charAt(at)) {
                end++;
            }
            return end - at;
        }

        private int inCode(int at) {
            if (line.charAt(at) != '`') {
                return at + 1;
            }
            int length = length(at);
            if (length == ticks) {
                ticks = 0;
            }
            return at + length;
        }

        private int inWords(int at) {
            char sign = line.charAt(at);
            return switch (sign) {
                case '\\' -> at + 2;
                case '`' -> {
                    ticks = length(at);
                    yield at + ticks;
                }
                case '[' -> {
                    if (bracket < 0) {
                        bracket = at;
                        openAtBracket = open.size();
                    }
                    yield at + 1;
                }
                case ']' -> behindBracket(at);
                case '*', '_', '~' -> behindMarks(at, sign);
                default -> at + 1;
            };
        }

        /// A link is whole with its address; what may become one waits.
        private int behindBracket(int at) {
            boolean isLast = at == line.length() - 1;
            boolean isLink = !isLast && line.charAt(at + 1) == '(';
            int closed = isLink ? line.indexOf(')', at) : at;
            if (bracket < 0 || isLast || closed < 0) {
                return closed < 0 ? line.length() : at + 1;
            }
            bracket = -1;
            return closed + 1;
        }

        private int behindMarks(int at, char sign) {
            int length = length(at);
            int end = at + length;
            boolean mayEnd = at > 0 && !Character.isWhitespace(line.charAt(at - 1));
            boolean mayBegin = end < line.length() && !Character.isWhitespace(line.charAt(end));
            String mark = line.substring(at, end);
            if (mayEnd && mark.equals(open.peek())) {
                open.pop();
            } else if (mayBegin && length <= 3 && !isWithinWord(at, sign)) {
                open.push(mark);
            }
            return end;
        }

        private boolean isWithinWord(int at, char sign) {
            return sign == '_' && at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        }
    }
}
