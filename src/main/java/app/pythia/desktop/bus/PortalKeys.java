package app.pythia.desktop.bus;

import app.pythia.desktop.GlobalKeyException;
import app.pythia.desktop.GlobalKeyProblem;
import app.pythia.desktop.GlobalKeys;
import app.pythia.settings.KeyChord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;

/// The desktop portal's global shortcuts, which a Wayland desktop may have. The desktop asks the
/// user once, and may give other keys than were asked for.
public final class PortalKeys implements GlobalKeys {
    static final String NAME = "org.freedesktop.portal.Desktop";
    static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String ID = "talk";

    /// The user is asked meanwhile.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SessionBus bus;

    public PortalKeys(SessionBus bus) {
        this.bus = bus;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Listening listen(KeyChord chord, Heard heard)
            throws GlobalKeyException, InterruptedException {
        DBusConnection connection = connect();
        try {
            return bind(connection, chord, heard);
        } catch (DBusException | DBusExecutionException notHere) {
            connection.disconnect();
            throw new GlobalKeyException(GlobalKeyProblem.NOT_HERE, notHere);
        } catch (GlobalKeyException | InterruptedException | RuntimeException failed) {
            connection.disconnect();
            throw failed;
        }
    }

    private DBusConnection connect() throws GlobalKeyException {
        try {
            return bus.connect();
        } catch (DBusException noBus) {
            throw new GlobalKeyException(GlobalKeyProblem.NOT_HERE, noBus);
        }
    }

    private static Listening bind(DBusConnection connection, KeyChord chord, Heard heard)
            throws DBusException, GlobalKeyException, InterruptedException {
        GlobalShortcuts portal = connection.getRemoteObject(NAME, PATH, GlobalShortcuts.class);
        PortalAnswers answers = new PortalAnswers(connection);
        String token = "pythia" + ProcessHandle.current().pid();
        Map<String, Variant<?>> session =
                answers.await(
                        portal.createSession(
                                Map.of(
                                        "handle_token", new Variant<>(token + "s"),
                                        "session_handle_token", new Variant<>(token))));
        String path = String.valueOf(value(session, "session_handle").orElse(""));
        connection.addSigHandler(
                GlobalShortcuts.Activated.class,
                it -> when(it.session.equals(path) && it.id.equals(ID), heard::pressed));
        connection.addSigHandler(
                GlobalShortcuts.Deactivated.class,
                it -> when(it.session.equals(path) && it.id.equals(ID), heard::released));
        Map<String, Variant<?>> bound =
                answers.await(
                        portal.bindShortcuts(
                                new DBusPath(path),
                                List.of(shortcut(chord)),
                                "",
                                Map.of("handle_token", new Variant<>(token + "b"))));
        return new Portal(connection, keys(bound).orElse(chord.toString()));
    }

    private static void when(boolean ours, Runnable what) {
        if (ours) {
            what.run();
        }
    }

    private static GlobalShortcuts.Shortcut shortcut(KeyChord chord) {
        return new GlobalShortcuts.Shortcut(
                ID,
                Map.of(
                        "description", new Variant<>("Talk with your clone"),
                        "preferred_trigger", new Variant<>(Triggers.of(chord))));
    }

    /// What the desktop calls the keys that it has given.
    private static Optional<String> keys(Map<String, Variant<?>> bound) {
        Object shortcuts = value(bound, "shortcuts").orElse(List.of());
        if (shortcuts instanceof List<?> all
                && !all.isEmpty()
                && all.getFirst() instanceof Object[] first
                && first.length > 1
                && first[1] instanceof Map<?, ?> details
                && details.get("trigger_description") instanceof Variant<?> words) {
            return Optional.of(words.getValue().toString()).filter(it -> !it.isBlank());
        }
        return Optional.empty();
    }

    private static Optional<Object> value(Map<String, Variant<?>> results, String name) {
        return Optional.ofNullable(results.get(name)).map(Variant::getValue);
    }

    /// The session ends with the connection.
    private record Portal(DBusConnection connection, String keys) implements Listening {
        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
