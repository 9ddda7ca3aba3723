package app.pythia.desktop.bus;

import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// What the desktop portal is asked and answers later, as it is on the bus. Public for the bus's
/// library alone.
@DBusInterfaceName("org.freedesktop.portal.Request")
public interface Request extends DBusInterface {

    @DBusMemberName("Close")
    void close();

    /// The answer.
    final class Response extends DBusSignal {
        /// 0 for yes, 1 if the user does not want it, 2 for anything else.
        final long response;

        final transient Map<String, Variant<?>> results;

        public Response(String path, UInt32 response, Map<String, Variant<?>> results)
                throws DBusException {
            super(path, response, results);
            this.response = response.longValue();
            this.results = results;
        }
    }
}
