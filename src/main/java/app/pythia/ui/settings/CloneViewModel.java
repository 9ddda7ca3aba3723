package app.pythia.ui.settings;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.OwnClone;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.UserEmail;
import app.pythia.ui.fx.CloneName;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.Question;
import app.pythia.ui.notice.CloneNotices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// One of the user's clones: what it is called, where it is asked, and under which name. Used on
/// the window's thread alone.
final class CloneViewModel {
    private final Settled settled;
    private final ClonePort clone;
    private final TextSetting name;
    private final TextSetting address;
    private final TextSetting userEmail;
    private final KeyViewModel key;
    private final PictureViewModel picture;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    CloneViewModel(Settled settled, SettingsPorts ports, FxBridge bridge) {
        FixedSettings fixed = ports.fixed();
        this.settled = settled;
        clone = ports.own();
        key = new KeyViewModel(settled, ports.keys(), bridge);
        picture =
                new PictureViewModel(
                        clone.picture(), settled.part(now -> settled.own(now).name()), bridge);
        name = new TextSetting(text -> settled.own(it -> it.withName(text)));
        address =
                fixedOr(
                        fixed.address(),
                        FixedSettings.ADDRESS,
                        text ->
                                was ->
                                        was.withAddress(
                                                TextSetting.optional(text)
                                                        .map(ServiceAddress::of)));
        userEmail =
                fixedOr(
                        fixed.userEmail(),
                        FixedSettings.EMAIL,
                        text ->
                                was ->
                                        was.withUserEmail(
                                                TextSetting.optional(text).map(UserEmail::of)));
        settled.now().subscribe(this::show);
    }

    KeyViewModel key() {
        return key;
    }

    PictureViewModel picture() {
        return picture;
    }

    /// What the user calls it.
    TextSetting name() {
        return name;
    }

    /// Where the service is; empty for its own address.
    TextSetting address() {
        return address;
    }

    TextSetting userEmail() {
        return userEmail;
    }

    List<TextSetting> texts() {
        return List.of(name, address, userEmail);
    }

    /// Goes back from what is half written.
    void revert() {
        texts().forEach(TextSetting::revert);
        key.key().revert();
        refusal.set("");
    }

    /// Whom the user talks with and whom this is about, where these are two; empty otherwise.
    ObservableValue<String> about() {
        return settled.part(now -> clone.talkedWith() ? "" : about(settled.own(now)));
    }

    private static String about(OwnClone own) {
        return own.keyPlace().isEmpty()
                ? "You are talking with the demo clone. Enter your key to talk with your own."
                : "You are talking with the demo clone. These are the settings of "
                        + CloneName.within(own.name())
                        + ".";
    }

    /// Whether the user means to take the clone away from this computer, asked with what that does.
    Question removal() {
        return Question.removingClone(settled.own().name(), clone.waiting().getAsInt());
    }

    /// Takes it away.
    void remove() {
        refusal.set(CloneNotices.of(clone.remove().get()));
    }

    /// Why it was not taken away, in a sentence; empty if it was.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    private TextSetting fixedOr(
            Optional<String> fixed,
            String variable,
            Function<String, UnaryOperator<OwnClone>> with) {
        return fixed.map(value -> TextSetting.fixed(value, variable))
                .orElseGet(() -> new TextSetting(text -> settled.own(with.apply(text))));
    }

    private void show(Settings now) {
        OwnClone own = settled.own(now);
        name.settled(own.name());
        address.settled(own.address().map(it -> it.uri().toString()).orElse(""));
        userEmail.settled(own.userEmail().orElse(""));
    }
}
