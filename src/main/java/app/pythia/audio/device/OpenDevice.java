package app.pythia.audio.device;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which device an open line is on, and whether that is still there. A sound server moves a line
/// from a device that goes to another one without a word to the line. Not safe for use by several
/// threads.
final class OpenDevice {
    private final Supplier<Endpoints> now;
    private final Optional<Endpoint> chosen;
    private Endpoints seen;
    private @Nullable Endpoint current;
    private NamedDevice device = new NamedDevice("", Link.WIRED);
    private boolean gone;

    /// @param now the latest list
    /// @param chosen where the line was led; empty if it follows the system's own choice
    OpenDevice(Supplier<Endpoints> now, Optional<Endpoint> chosen) {
        this.now = now;
        this.chosen = chosen;
        seen = now.get();
        follow(chosen.or(seen::ownChoice));
    }

    /// The way there; empty where the system leads.
    Optional<Route> route() {
        return chosen.map(Endpoint::route);
    }

    /// Whether it has been taken away.
    boolean isGone() {
        look();
        return gone;
    }

    NamedDevice device() {
        look();
        return device;
    }

    private void look() {
        Endpoints latest = now.get();
        if (!latest.equals(seen)) {
            seen = latest;
            move(latest);
        }
    }

    /// A line that follows the system's own choice goes with it from a device that stays.
    private void move(Endpoints latest) {
        gone |= current != null && latest.with(current.route()).isEmpty();
        if (!gone && chosen.isEmpty()) {
            follow(latest.ownChoice());
        }
    }

    private void follow(Optional<Endpoint> to) {
        if (to.isPresent()) {
            current = to.get();
            device = current.device();
        }
    }
}
