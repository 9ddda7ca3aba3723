package app.pythia.devices;

import app.pythia.desktop.bus.GlobalShortcuts;
import app.pythia.desktop.bus.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.freedesktop.dbus.types.Variant;

/// A desktop portal that agrees to what it is asked, or does not.
final class FakePortal implements GlobalShortcuts, AutoCloseable {
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String SESSION = PATH + "/session/1_1/talk";

    final List<String> asked = new ArrayList<>();
    private final DBusConnection bus;
    private final UInt32 response;
    private int requests;

    /// @param response 0 if it agrees
    FakePortal(String address, int response) throws DBusException {
        this.response = new UInt32(response);
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.exportObject(PATH, this);
        bus.requestBusName("org.freedesktop.portal.Desktop");
    }

    @Override
    public synchronized DBusPath createSession(Map<String, Variant<?>> options) {
        return answer(new UInt32(0), Map.of("session_handle", new Variant<>(SESSION)));
    }

    @Override
    public synchronized DBusPath bindShortcuts(
            DBusPath session,
            List<Shortcut> shortcuts,
            String parentWindow,
            Map<String, Variant<?>> options) {
        Shortcut first = shortcuts.getFirst();
        Variant<?> trigger = Objects.requireNonNull(first.details.get("preferred_trigger"));
        asked.add(first.id + " " + trigger.getValue());
        return answer(response, Map.of());
    }

    void press() throws DBusException {
        bus.sendMessage(
                new Activated(PATH, new DBusPath(SESSION), "talk", new UInt64(1), Map.of()));
    }

    void letGo() throws DBusException {
        bus.sendMessage(
                new Deactivated(PATH, new DBusPath(SESSION), "talk", new UInt64(2), Map.of()));
    }

    /// The answer may come before the path at which it comes is known.
    private DBusPath answer(UInt32 code, Map<String, Variant<?>> results) {
        String path = PATH + "/request/1_1/r" + ++requests;
        try {
            bus.sendMessage(new Request.Response(path, code, results));
            return new DBusPath(path);
        } catch (DBusException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public void close() {
        bus.disconnect();
    }
}
