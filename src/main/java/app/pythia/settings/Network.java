package app.pythia.settings;

import java.util.Optional;

/// How the outside is reached. A proxy's password is not among it.
///
/// @param proxy whose proxy leads out
/// @param address the user's own proxy, whether it is used or not
/// @param user the name under which the user may use the proxy
/// @param passwordPlace where the password that goes with it was put, if there is one
/// @param certificates a file with certificates of authorities that the user trusts besides the
///   system's
public record Network(
        ProxyUse proxy,
        Optional<ProxyAddress> address,
        Optional<String> user,
        Optional<KeyPlace> passwordPlace,
        Optional<String> certificates) {

    /// What holds until the user settles otherwise.
    public static final Network DEFAULT =
            new Network(
                    ProxyUse.SYSTEM,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Network withProxy(ProxyUse other) {
        return new Network(other, address, user, passwordPlace, certificates);
    }

    public Network withAddress(Optional<ProxyAddress> other) {
        return new Network(proxy, other, user, passwordPlace, certificates);
    }

    public Network withUser(Optional<String> other) {
        return new Network(proxy, address, other, passwordPlace, certificates);
    }

    public Network withPasswordPlace(Optional<KeyPlace> other) {
        return new Network(proxy, address, user, other, certificates);
    }

    public Network withCertificates(Optional<String> other) {
        return new Network(proxy, address, user, passwordPlace, other);
    }
}
