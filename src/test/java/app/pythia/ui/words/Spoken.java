package app.pythia.ui.words;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Has the tests of a class see what is shown in another language than English; registered in a
/// static field.
public final class Spoken implements BeforeAllCallback, AfterAllCallback {
    private final Locale language;
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    private Spoken(Locale language) {
        this.language = language;
    }

    /// In one of the languages that a user can read, or in one that there are no words for.
    public static Spoken in(String tag) {
        return new Spoken(Locale.forLanguageTag(tag));
    }

    /// In the pseudo-language, in which [BareText] finds what is not in a bundle.
    public static Spoken inBrackets() {
        return new Spoken(words_qps.LANGUAGE);
    }

    /// Does something in that language.
    public void run(Runnable something) {
        ask(() -> {
            something.run();
            return true;
        });
    }

    /// Asks for something in that language.
    public <T> T ask(Supplier<T> something) {
        begin();
        try {
            return something.get();
        } finally {
            end();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        begin();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        end();
    }

    private void begin() {
        Locale.setDefault(Locale.Category.DISPLAY, language);
    }

    private void end() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }
}
