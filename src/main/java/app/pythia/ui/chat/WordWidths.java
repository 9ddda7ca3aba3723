package app.pythia.ui.chat;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are; each is measured once, for messages grow word by word.
final class WordWidths {
    private final Map<String, Double> known = new HashMap<>();
    private Font font = Font.getDefault();

    double of(String word, Font inFont) {
        if (!font.equals(inFont)) {
            font = inFont;
            known.clear();
        }
        return known.computeIfAbsent(word, this::measure);
    }

    private double measure(String word) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
