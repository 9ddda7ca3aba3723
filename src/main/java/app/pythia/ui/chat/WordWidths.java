package app.pythia.ui.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are; each is measured once, for messages grow word by word.
final class WordWidths {
    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    /// The width in the font in which it is widest.
    double of(String word, Collection<Font> inFonts) {
        known.keySet().retainAll(inFonts);
        return inFonts.stream().mapToDouble(font -> of(word, font)).max().orElse(0);
    }

    private double of(String word, Font font) {
        return known.computeIfAbsent(font, _ -> new HashMap<>())
                .computeIfAbsent(word, _ -> measure(word, font));
    }

    private static double measure(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
