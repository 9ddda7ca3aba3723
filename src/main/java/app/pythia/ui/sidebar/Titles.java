package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.ui.words.Words;

/// What to call a conversation: its title, or how the user began it.
final class Titles {
    private static final int LONGEST = 40;

    private Titles() {}

    static String of(Conversation conversation) {
        return conversation
                .title()
                .filter(title -> !title.isBlank())
                .map(String::strip)
                .orElseGet(() -> beginning(line(conversation.firstWords())));
    }

    private static String beginning(String words) {
        if (words.isEmpty()) {
            return Words.of("sidebar.new");
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        int end =
                space > LONGEST / 2
                        ? space
                        : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return words.substring(0, end).strip() + "…";
    }

    /// Text as one line.
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
