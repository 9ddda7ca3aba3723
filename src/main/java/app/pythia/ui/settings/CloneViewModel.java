package app.pythia.ui.settings;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.UserEmail;
import app.pythia.ui.fx.FxBridge;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Where the clone is asked, and under which name. Used on the window's thread alone.
final class CloneViewModel {
    private final Settled settled;
    private final boolean ownClone;
    private final TextSetting address;
    private final TextSetting userEmail;
    private final KeyViewModel key;

    CloneViewModel(Settled settled, SettingsPorts ports, FxBridge bridge) {
        FixedSettings fixed = ports.fixed();
        this.settled = settled;
        this.ownClone = ports.ownClone();
        key = new KeyViewModel(settled, ports.keys(), bridge);
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

    /// Where the service is; empty for its own address.
    TextSetting address() {
        return address;
    }

    TextSetting userEmail() {
        return userEmail;
    }

    List<TextSetting> texts() {
        return List.of(address, userEmail);
    }

    /// Goes back from what is half written.
    void revert() {
        texts().forEach(TextSetting::revert);
        key.key().revert();
    }

    /// Whether the demo clone is talked with, which asks neither address.
    boolean isDemo() {
        return !ownClone;
    }

    private TextSetting fixedOr(
            Optional<String> fixed,
            String variable,
            Function<String, UnaryOperator<Settings>> with) {
        return fixed.map(value -> TextSetting.fixed(value, variable))
                .orElseGet(() -> new TextSetting(text -> settled.change(with.apply(text))));
    }

    private void show(Settings now) {
        address.settled(now.address().map(it -> it.uri().toString()).orElse(""));
        userEmail.settled(now.userEmail().orElse(""));
    }
}
