package app.pythia.ui.talk;

import app.pythia.turn.Turns;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The message being written. Used on the window's thread alone.
public final class DraftViewModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final AttachViewModel attach = new AttachViewModel();
    private final ReadOnlyObjectWrapper<DraftLength> length =
            new ReadOnlyObjectWrapper<>(DraftLength.of(""));
    private final ReadOnlyIntegerWrapper composed = new ReadOnlyIntegerWrapper();

    DraftViewModel() {
        text.subscribe(now -> length.set(DraftLength.of(now)));
    }

    /// What is written in the message field.
    public StringProperty text() {
        return text;
    }

    /// How long what is written is.
    public ReadOnlyObjectProperty<DraftLength> length() {
        return length.getReadOnlyProperty();
    }

    /// What is to go with it.
    public AttachViewModel attach() {
        return attach;
    }

    /// Whether the focus is where Space writes a space.
    public BooleanProperty typing() {
        return typing;
    }

    /// How often words were put into the field for the user to go on with; the focus goes there.
    public ReadOnlyIntegerProperty composed() {
        return composed.getReadOnlyProperty();
    }

    /// Puts words into the field, to be corrected and sent; what is written there stays before
    /// them.
    public void compose(String words) {
        text.set(isBlank() ? words : text.get().stripTrailing() + "\n" + words);
        composed.set(composed.get() + 1);
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    /// Sends it and what goes with it, unless there is nothing to send or it is too long.
    void sendTo(Turns turns) {
        if (!isBlank() && !length.get().isTooLong()) {
            turns.type(text.get(), attach.take());
            text.set("");
        }
    }
}
