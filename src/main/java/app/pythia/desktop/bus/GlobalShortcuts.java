package app.pythia.desktop.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt64;
import org.freedesktop.dbus.types.Variant;

/// The desktop portal's global shortcuts, as they are on the bus. Public for the bus's library
/// alone.
@DBusInterfaceName("org.freedesktop.portal.GlobalShortcuts")
public interface GlobalShortcuts extends DBusInterface {

    /// Gives the path at which the answer will come.
    @DBusMemberName("CreateSession")
    DBusPath createSession(Map<String, Variant<?>> options);

    /// Gives the path at which the answer will come.
    @DBusMemberName("BindShortcuts")
    DBusPath bindShortcuts(
            DBusPath session,
            List<Shortcut> shortcuts,
            String parentWindow,
            Map<String, Variant<?>> options);

    /// A shortcut and what is told of it.
    final class Shortcut extends Struct {
        @Position(0)
        public final String id;

        @Position(1)
        public final Map<String, Variant<?>> details;

        public Shortcut(String id, Map<String, Variant<?>> details) {
            this.id = id;
            this.details = details;
        }
    }

    /// The keys went down.
    final class Activated extends DBusSignal {
        final String session;
        final String id;

        public Activated(
                String path,
                DBusPath session,
                String id,
                UInt64 timestamp,
                Map<String, Variant<?>> options)
                throws DBusException {
            super(path, session, id, timestamp, options);
            this.session = session.getPath();
            this.id = id;
        }
    }

    /// The keys came up.
    final class Deactivated extends DBusSignal {
        final String session;
        final String id;

        public Deactivated(
                String path,
                DBusPath session,
                String id,
                UInt64 timestamp,
                Map<String, Variant<?>> options)
                throws DBusException {
            super(path, session, id, timestamp, options);
            this.session = session.getPath();
            this.id = id;
        }
    }
}
