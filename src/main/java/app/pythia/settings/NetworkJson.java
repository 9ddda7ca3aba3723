package app.pythia.settings;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The way to the network as JSON.
final class NetworkJson {
    private static final String GROUP = "network";
    private static final String USE = "proxy";
    private static final String ADDRESS = "proxyAddress";
    private static final String USER = "proxyUser";
    private static final String PASSWORD_PLACE = "passwordPlace";
    private static final String CERTIFICATES = "certificates";

    private NetworkJson() {}

    static Network read(ObjectNode tree) {
        JsonNode group = tree.path(GROUP);
        return new Network(
                SettingsJson.choice(group, USE, Network.DEFAULT.proxy()),
                SettingsJson.text(group, ADDRESS)
                        .flatMap(text -> SettingsJson.usable(text, ProxyAddress::of)),
                SettingsJson.text(group, USER),
                SettingsJson.keyPlace(group, PASSWORD_PLACE),
                SettingsJson.text(group, CERTIFICATES));
    }

    static void write(Network network, Network known, ObjectNode tree) {
        if (network.equals(known)) {
            return;
        }
        ObjectNode group = SettingsJson.object(tree, GROUP);
        SettingsJson.put(group, USE, Optional.of(SettingsJson.word(network.proxy())));
        SettingsJson.put(group, ADDRESS, network.address().map(ProxyAddress::toString));
        SettingsJson.put(group, USER, network.user());
        SettingsJson.put(group, PASSWORD_PLACE, network.passwordPlace().map(SettingsJson::word));
        SettingsJson.put(group, CERTIFICATES, network.certificates());
    }
}
