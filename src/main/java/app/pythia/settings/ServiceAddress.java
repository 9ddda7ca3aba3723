package app.pythia.settings;

import java.net.URI;

/// Where the service is.
///
/// @param uri `https`, or `http` for a literal loopback address
public record ServiceAddress(URI uri) {
    private static final String NO_ADDRESS = "it is not an address like https://api.delphi.ai";

    /// The service's own.
    public static final ServiceAddress DEFAULT = of("https://api.delphi.ai");

    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public ServiceAddress {
        if (!Addresses.namesHost(uri) || uri.getQuery() != null) {
            throw new IllegalArgumentException(NO_ADDRESS);
        }
        if (!Addresses.isPrivate(uri)) {
            throw new IllegalArgumentException(
                    "it must begin with https://, so that the key travels encrypted");
        }
    }

    /// An address as a person gives it.
    ///
    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public static ServiceAddress of(String text) {
        return new ServiceAddress(Addresses.parse(text, NO_ADDRESS));
    }
}
