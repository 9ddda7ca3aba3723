package app.pythia.ui.settings;

import app.pythia.settings.CertificateFile;
import app.pythia.settings.Network;
import app.pythia.settings.ProxyAddress;
import app.pythia.settings.ProxyUse;
import app.pythia.settings.Secret;
import app.pythia.settings.Settings;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.notice.KeyNotices;
import app.pythia.ui.notice.SecretName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/// How the outside is reached. Used on the window's thread alone.
final class NetworkViewModel {
    private final Settled settled;
    private final TextSetting address;
    private final TextSetting user;
    private final TextSetting certificates;
    private final SecretSetting password;

    NetworkViewModel(Settled settled, KeyPorts ports, FxBridge bridge) {
        this.settled = settled;
        address = text(it -> was -> was.withAddress(it.map(ProxyAddress::of)));
        user = text(it -> was -> was.withUser(it.map(NetworkViewModel::userName)));
        certificates = text(it -> was -> was.withCertificates(it.map(CertificateFile::of)));
        password =
                new SecretSetting(
                        ports.proxyPassword(),
                        bridge.watch(ports.proxyPassword().state()),
                        new SecretSetting.Kind(
                                SecretName.PASSWORD,
                                "password",
                                NetworkViewModel::read,
                                KeyNotices::noPassword),
                        () -> KeyPorts.usual(settled.own().keyPlace()),
                        Optional.empty());
        settled.now().subscribe(this::show);
    }

    /// Whose proxy leads out.
    ChoiceSetting<ProxyUse> proxy() {
        return new ChoiceSetting<>(
                Named.of("proxy", "Proxy", ""),
                List.of(
                        ChoiceSetting.Option.of(
                                ProxyUse.SYSTEM,
                                "The system’s",
                                "What this system is set to, or the variable https_proxy says."),
                        ChoiceSetting.Option.of(
                                ProxyUse.MANUAL, "This one", "The HTTP proxy that is named below."),
                        ChoiceSetting.Option.of(ProxyUse.NONE, "None", "Straight to the service.")),
                settled.part(now -> now.network().proxy()),
                use -> network(was -> was.withProxy(use)));
    }

    /// Where the user's own proxy is.
    TextSetting address() {
        return address;
    }

    /// Whether the user's own proxy is used.
    ObservableValue<Boolean> isManual() {
        return settled.part(now -> now.network().proxy() == ProxyUse.MANUAL);
    }

    /// Whether any proxy may be used.
    ObservableValue<Boolean> hasProxy() {
        return settled.part(now -> now.network().proxy() != ProxyUse.NONE);
    }

    TextSetting user() {
        return user;
    }

    SecretSetting password() {
        return password;
    }

    /// A file with more authorities to trust.
    TextSetting certificates() {
        return certificates;
    }

    /// Goes back from what is half written.
    void revert() {
        List.of(address, user, certificates).forEach(TextSetting::revert);
        password.revert();
    }

    private TextSetting text(Function<Optional<String>, UnaryOperator<Network>> with) {
        return new TextSetting(text -> {
            UnaryOperator<Network> change = with.apply(TextSetting.optional(text));
            // What cannot be used is told before anything is changed.
            var _ = change.apply(Network.DEFAULT);
            network(change);
        });
    }

    private void network(UnaryOperator<Network> change) {
        settled.change(was -> was.withNetwork(change.apply(was.network())));
    }

    private void show(Settings now) {
        address.settled(now.network().address().map(ProxyAddress::toString).orElse(""));
        user.settled(now.network().user().orElse(""));
        certificates.settled(now.network().certificates().orElse(""));
    }

    private static String userName(String text) {
        if (text.contains(":") || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a user’s name for a proxy has no colon");
        }
        return text;
    }

    /// Blanks may belong to a password.
    private static Optional<Secret> read(String text) {
        return text.isEmpty() || text.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(Secret.of(text));
    }
}
