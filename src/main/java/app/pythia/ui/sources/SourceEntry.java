package app.pythia.ui.sources;

import app.pythia.ui.fx.WebAddress;
import java.util.Optional;

/// A source as it is listed.
///
/// @param kind what it is, in a word or two
/// @param used how often, in words
/// @param address where it is, if that may be opened
record SourceEntry(String title, String kind, String used, Optional<WebAddress> address) {

    /// All that is said below its title.
    String about() {
        return address.map(it -> kind + " · " + it.host() + " · " + used)
                .orElse(kind + " · " + used);
    }
}
