package app.pythia.desktop.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The desktop's notifications, as they are on the bus. Public for the bus's library alone.
@DBusInterfaceName("org.freedesktop.Notifications")
public interface NotificationServer extends DBusInterface {

    /// Gives the number by which it can be replaced.
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaces,
            String icon,
            String title,
            String text,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int millis);
}
