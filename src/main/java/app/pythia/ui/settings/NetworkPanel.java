package app.pythia.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How the outside is reached.
final class NetworkPanel extends VBox {
    private static final double MEASURE = 640;

    NetworkPanel(NetworkViewModel network) {
        getStyleClass().add("settings-section");
        setMaxWidth(MEASURE);
        getChildren()
                .addAll(
                        new RadioChoice<>(network.proxy()),
                        address(network),
                        user(network),
                        password(network),
                        new SettingField(
                                network.certificates(),
                                "certificates",
                                "Your company’s certificate",
                                "A text file (PEM) with certificates to be trusted besides the system’s. Certificates cannot be ignored.",
                                "/home/me/company.pem"));
    }

    private static Node address(NetworkViewModel network) {
        SettingField field =
                new SettingField(
                        network.address(),
                        "proxy-address",
                        "Proxy address",
                        "Its name and port. SOCKS proxies cannot be used.",
                        "proxy.example.org:8080");
        Lines.present(field, network.isManual());
        return field;
    }

    private static Node user(NetworkViewModel network) {
        SettingField field =
                new SettingField(
                        network.user(),
                        "proxy-user",
                        "User name for the proxy",
                        "Only if the proxy asks for one.",
                        "");
        Lines.present(field, network.hasProxy());
        return field;
    }

    private static Node password(NetworkViewModel network) {
        SecretField field =
                new SecretField(
                        network.password(),
                        "proxy-password",
                        "Password for the proxy",
                        "Kept where your key is kept",
                        () -> network.password().save(),
                        () -> network.password().remove());
        Lines.present(field, network.hasProxy());
        return field;
    }
}
