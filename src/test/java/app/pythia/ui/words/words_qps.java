package app.pythia.ui.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/// The pseudo-language: the English words in brackets, so that what is not in a bundle stands out.
/// It is found by its name, as the languages' files are.
public final class words_qps extends ResourceBundle {
    static final Locale LANGUAGE = Locale.of("qps");
    static final String BEGIN = "⟦";
    static final String END = "⟧";

    private final ResourceBundle english =
            ResourceBundle.getBundle("app.pythia.ui.words.words", Locale.ROOT);

    @Override
    protected Object handleGetObject(String key) {
        return BEGIN + english.getString(key) + END;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(english.keySet());
    }
}
