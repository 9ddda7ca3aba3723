package app.pythia.ui.sidebar;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import java.util.HashMap;
import java.util.Map;

/// What to call a conversation: its title, or the first words that were seen of it.
final class Titles {
    private static final int LONGEST = 40;

    private final Map<ConversationId, String> firstWords = new HashMap<>();

    String of(Conversation conversation) {
        return conversation
                .title()
                .filter(title -> !title.isBlank())
                .map(String::strip)
                .orElseGet(() -> firstWords(conversation));
    }

    /// Words that are still arriving make the name longer; later ones leave it as it is.
    private String firstWords(Conversation conversation) {
        String words = start(line(conversation.preview()));
        if (words.isEmpty()) {
            return firstWords.getOrDefault(conversation.id(), "New conversation");
        }
        return firstWords.merge(
                conversation.id(), words, (old, now) -> continues(old, now) ? now : old);
    }

    private static boolean continues(String old, String now) {
        return !old.endsWith("…") && now.startsWith(old);
    }

    private static String start(String words) {
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
