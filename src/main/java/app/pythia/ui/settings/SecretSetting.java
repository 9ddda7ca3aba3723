package app.pythia.ui.settings;

import app.pythia.settings.KeptSecret;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState;
import app.pythia.ui.notice.KeyNotices;
import app.pythia.ui.notice.SecretName;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// A secret that the user enters, replaces and removes. What is kept is never shown again. Used on
/// the window's thread alone.
final class SecretSetting {
    private final KeptSecret kept;
    private final ReadOnlyObjectProperty<SecretState> state;
    private final Kind kind;
    private final Supplier<KeyPlace> place;
    private final Optional<String> fixedBy;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper unusable = new ReadOnlyStringWrapper("");

    /// What kind of secret it is.
    ///
    /// @param secret how it is spoken of
    /// @param name what it is called in a sentence
    /// @param reading what was entered as a secret; nothing where it can be none
    /// @param complaint what is said then
    record Kind(
            SecretName secret,
            String name,
            Function<String, Optional<Secret>> reading,
            Supplier<String> complaint) {}

    /// @param state the secret's, as the window knows it
    /// @param place where it is to be kept, when it is kept
    /// @param fixedBy the variable of the environment that settles it for this run
    SecretSetting(
            KeptSecret kept,
            ReadOnlyObjectProperty<SecretState> state,
            Kind kind,
            Supplier<KeyPlace> place,
            Optional<String> fixedBy) {
        this.kept = kept;
        this.state = state;
        this.kind = kind;
        this.place = place;
        this.fixedBy = fixedBy;
    }

    /// What is being entered; set by the view.
    StringProperty text() {
        return text;
    }

    /// Why what was entered was not taken; empty if it was.
    ReadOnlyStringProperty unusable() {
        return unusable.getReadOnlyProperty();
    }

    /// What went wrong with keeping it; empty if nothing did.
    ObservableValue<String> trouble() {
        return state.map(
                now -> now.problem().map(it -> KeyNotices.of(it, kind.secret())).orElse(""));
    }

    /// Where it is.
    ObservableValue<String> status() {
        return state.map(this::status);
    }

    /// Whether there is one to be removed.
    ObservableValue<Boolean> isThere() {
        return state.map(now -> now.secret().isPresent() && fixedBy.isEmpty());
    }

    Optional<String> fixedBy() {
        return fixedBy;
    }

    /// Takes what is entered.
    ///
    /// @return whether it was taken
    boolean save() {
        if (fixedBy.isPresent() || text.get().isBlank()) {
            return false;
        }
        Optional<Secret> secret = kind.reading().apply(text.get());
        unusable.set(secret.isPresent() ? "" : kind.complaint().get());
        secret.ifPresent(it -> {
            text.set("");
            kept.keep(it, place.get());
        });
        return secret.isPresent();
    }

    void remove() {
        revert();
        kept.forget();
    }

    /// Keeps what there is in another place.
    void move(KeyPlace to) {
        state.get().secret().ifPresent(secret -> kept.keep(secret, to));
    }

    /// What was entered and not saved is forgotten.
    void revert() {
        text.set("");
        unusable.set("");
    }

    private String status(SecretState now) {
        if (fixedBy.isPresent()) {
            return "Set by " + fixedBy.get() + " for this run.";
        }
        return switch (now.doing()) {
            case READING, STORING -> "The system’s keychain is asked …";
            case REMOVING -> "The " + kind.name() + " is being removed …";
            case NOTHING -> now.secret().isPresent() ? whereItIs(now.place()) : "None is kept.";
        };
    }

    private String whereItIs(KeyPlace where) {
        return "Your "
                + kind.name()
                + switch (where) {
                    case KEYCHAIN -> " is kept in the system’s keychain.";
                    case FILE -> " is kept in a file that only you can read.";
                    case RUN -> " is held only until you close Pythia.";
                };
    }
}
