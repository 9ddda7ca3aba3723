package app.pythia.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A setting that is written: it is taken when it is finished, not while it is being written, so
/// that nothing is sent to half an address.
public final class TextSetting {
    private final Consumer<String> save;
    private final Optional<String> fixedBy;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String saved = "";

    /// @param save takes what is written, without the blanks around it; throws
    ///   [IllegalArgumentException] with the reason if it cannot be used
    TextSetting(Consumer<String> save) {
        this.save = save;
        this.fixedBy = Optional.empty();
    }

    private TextSetting(String value, String variable) {
        this.save = _ -> {};
        this.fixedBy = Optional.of(variable);
        saved = value;
        text.set(value);
    }

    /// One that a variable of the environment has settled.
    static TextSetting fixed(String value, String variable) {
        return new TextSetting(value, variable);
    }

    /// What is being written; set by the view.
    public StringProperty text() {
        return text;
    }

    /// Why it was not taken, in a sentence; empty if it was.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The variable of the environment that settles it for this run.
    public Optional<String> fixedBy() {
        return fixedBy;
    }

    /// It is finished: takes it, or says why not.
    public void commit() {
        String written = text.get().strip();
        if (fixedBy.isPresent() || (written.equals(saved) && problem.get().isEmpty())) {
            return;
        }
        try {
            save.accept(written);
            saved = written;
            problem.set("");
        } catch (IllegalArgumentException unusable) {
            problem.set(sentence(String.valueOf(unusable.getMessage())));
        }
    }

    /// Goes back to what is settled.
    public void revert() {
        text.set(saved);
        problem.set("");
    }

    /// Another value has been settled; what is being written stays.
    void settled(String value) {
        if (fixedBy.isPresent()) {
            return;
        }
        boolean untouched = text.get().strip().equals(saved);
        saved = value;
        if (untouched) {
            text.set(value);
        }
    }

    /// What is written, if anything is.
    static Optional<String> optional(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }
}
