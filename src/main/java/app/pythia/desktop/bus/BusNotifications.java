package app.pythia.desktop.bus;

import app.pythia.desktop.Notifications;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The notifications of a Linux desktop. Each is shown on a thread and a connection of its own,
/// since they are rare and the desktop may come and go.
public final class BusNotifications implements Notifications {
    private static final Logger LOG = LoggerFactory.getLogger(BusNotifications.class);
    static final String NAME = "org.freedesktop.Notifications";
    static final String PATH = "/org/freedesktop/Notifications";
    private static final int AS_THE_DESKTOP_LIKES = -1;

    private final SessionBus bus;
    private UInt32 last = new UInt32(0);

    public BusNotifications(SessionBus bus) {
        this.bus = bus;
    }

    @Override
    public void show(String title, String text) {
        Thread.ofVirtual().name("notification").start(() -> send(title, text));
    }

    private synchronized void send(String title, String text) {
        try (DBusConnection connection = bus.connect()) {
            last =
                    connection
                            .getRemoteObject(NAME, PATH, NotificationServer.class)
                            .show(
                                    "Pythia",
                                    last,
                                    "pythia",
                                    title,
                                    plain(text),
                                    List.of(),
                                    Map.of("desktop-entry", new Variant<>("pythia")),
                                    AS_THE_DESKTOP_LIKES);
        } catch (DBusException | DBusExecutionException | IOException | LinkageError none) {
            LOG.debug("The desktop shows no notifications: {}", none.toString());
        }
    }

    /// Many desktops read the text as markup.
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
