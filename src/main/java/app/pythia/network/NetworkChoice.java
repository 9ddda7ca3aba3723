package app.pythia.network;

import java.nio.file.Path;
import java.util.Optional;

/// What the user wants of the network.
///
/// @param credentials shown to the proxy, if it is not one that names its own
/// @param certificates a file with more authorities to trust
public record NetworkChoice(
        ProxyChoice proxy, Optional<Credentials> credentials, Optional<Path> certificates) {

    /// Which proxy to use.
    public sealed interface ProxyChoice {
        record None() implements ProxyChoice {}

        /// Whatever the system says.
        record OfSystem() implements ProxyChoice {}

        record Named(String host, int port) implements ProxyChoice {}
    }

    /// A name and its password. It prints neither.
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return "***";
        }
    }
}
