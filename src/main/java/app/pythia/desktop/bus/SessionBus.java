package app.pythia.desktop.bus;

import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/// Where the programs of the user's session speak with each other.
///
/// @param address where it is; where the environment says if there is none
public record SessionBus(Optional<String> address) {

    /// The user's own.
    public SessionBus() {
        this(Optional.empty());
    }

    /// A connection of its own, to be disconnected by whoever asked.
    DBusConnection connect() throws DBusException {
        DBusConnectionBuilder builder =
                address.map(DBusConnectionBuilder::forAddress)
                        .orElseGet(DBusConnectionBuilder::forSessionBus);
        return builder.withShared(false).build();
    }
}
