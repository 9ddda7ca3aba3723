package app.pythia.ui.chat;

import app.pythia.ui.chat.ChatEntry.Range;

/// How much of a very long message is shown: the beginning, and more of it at each asking. Whoever
/// wants all of it elsewhere copies it, which takes the whole message.
///
/// @param characters at most
/// @param lines at most, as they were written
record Fold(int characters, int lines) {
    static final Fold FIRST = new Fold(12_000, 300);

    private static final int TIMES = 4;
    private static final int NEARLY = 80;

    /// More of it.
    Fold more() {
        return new Fold(
                (int) Math.min(Integer.MAX_VALUE, (long) characters * TIMES),
                (int) Math.min(Integer.MAX_VALUE, (long) lines * TIMES));
    }

    /// So much that what is being spoken is shown.
    Fold upTo(ChatEntry entry) {
        int needed = entry.passage().map(Range::end).orElse(0);
        Fold enough = this;
        while (enough.length(entry.text()) < needed) {
            enough = enough.more();
        }
        return enough;
    }

    /// What is shown of those words.
    String of(String words) {
        return words.substring(0, length(words));
    }

    /// Little is never left over. Nothing is parted that belongs together, if that can be.
    private int length(String words) {
        int end = Math.min(characters, endOfLines(words));
        if (words.length() - end <= NEARLY) {
            return words.length();
        }
        int space = Math.max(words.lastIndexOf(' ', end), words.lastIndexOf('\n', end));
        int whole = space > end - NEARLY ? space + 1 : end;
        return Character.isLowSurrogate(words.charAt(whole)) ? whole - 1 : whole;
    }

    private int endOfLines(String words) {
        int end = 0;
        for (int line = 0; line < lines; line++) {
            end = words.indexOf('\n', end) + 1;
            if (end == 0 || end > characters) {
                return words.length();
            }
        }
        return end;
    }
}
