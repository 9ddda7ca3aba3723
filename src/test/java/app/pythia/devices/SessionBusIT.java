package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.pythia.desktop.GlobalKeyException;
import app.pythia.desktop.GlobalKeyProblem;
import app.pythia.desktop.GlobalKeys;
import app.pythia.desktop.bus.BusNotifications;
import app.pythia.desktop.bus.NotificationServer;
import app.pythia.desktop.bus.PortalKeys;
import app.pythia.desktop.bus.SessionBus;
import app.pythia.settings.KeyChord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is asked of a Linux desktop over its bus; the bus is real and private, the desktop is not.
@Tag("devices")
@Timeout(60)
class SessionBusIT {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before every test.
    private PrivateBus bus;

    @BeforeEach
    void start() throws Exception {
        bus = PrivateBus.start(folder);
    }

    @AfterEach
    void end() {
        bus.close();
    }

    @Test
    void thePortalTellsOfTheKeysThatItAgreedTo() throws Exception {
        try (FakePortal portal = new FakePortal(bus.address(), 0);
                GlobalKeys.Listening listening = listen()) {
            portal.press();
            assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("pressed");
            portal.letGo();
            assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("released");
            assertThat(portal.asked).containsExactly("talk CTRL+SHIFT+space");
            assertThat(listening.keys()).isEqualTo("Ctrl+Shift+Space");
        }
    }

    @Test
    void thePortalTellsNothingOnceItIsClosed() throws Exception {
        try (FakePortal portal = new FakePortal(bus.address(), 0)) {
            listen().close();
            portal.press();
            assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void thePortalMayNotAgree() throws Exception {
        try (FakePortal _ = new FakePortal(bus.address(), 1)) {
            assertThatExceptionOfType(GlobalKeyException.class)
                    .isThrownBy(this::listen)
                    .satisfies(
                            it -> assertThat(it.problem()).isEqualTo(GlobalKeyProblem.NOT_ALLOWED));
        }
    }

    @Test
    void thereMayBeNoPortal() {
        assertThatExceptionOfType(GlobalKeyException.class)
                .isThrownBy(this::listen)
                .satisfies(it -> assertThat(it.problem()).isEqualTo(GlobalKeyProblem.NOT_HERE));
    }

    @Test
    void thereMayBeNoBus() {
        bus.close();
        assertThatExceptionOfType(GlobalKeyException.class)
                .isThrownBy(this::listen)
                .satisfies(it -> assertThat(it.problem()).isEqualTo(GlobalKeyProblem.NOT_HERE));
    }

    @Test
    void aNotificationTakesThePlaceOfTheOneBefore() throws Exception {
        try (Shown shown = new Shown(bus.address(), told)) {
            BusNotifications notifications = new BusNotifications(session());
            notifications.show("The Guide has answered.", "");
            assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("0 The Guide has answered.|");
            notifications.show("The Guide has answered.", "a < b & c");
            assertThat(told.poll(5, TimeUnit.SECONDS))
                    .isEqualTo("7 The Guide has answered.|a &lt; b &amp; c");
            assertThat(shown.isRemote()).isFalse();
        }
    }

    @Test
    void withoutNotificationsNothingHappens() throws Exception {
        BusNotifications notifications = new BusNotifications(session());
        notifications.show("The Guide has answered.", "");
        try (Shown _ = new Shown(bus.address(), told)) {
            notifications.show("Again.", "");
            assertThat(told.poll(10, TimeUnit.SECONDS)).endsWith(".|");
        }
    }

    private GlobalKeys.Listening listen() throws GlobalKeyException, InterruptedException {
        return new PortalKeys(session()).listen(KeyChord.DEFAULT, new Told(told));
    }

    private SessionBus session() {
        return new SessionBus(Optional.of(bus.address()));
    }

    private record Told(BlockingQueue<String> told) implements GlobalKeys.Heard {
        @Override
        public void pressed() {
            told.add("pressed");
        }

        @Override
        public void released() {
            told.add("released");
        }

        @Override
        public void lost() {
            told.add("lost");
        }
    }

    /// A desktop that shows notifications.
    private static final class Shown implements NotificationServer, AutoCloseable {
        private static final String PATH = "/org/freedesktop/Notifications";

        private final DBusConnection bus;
        private final BlockingQueue<String> told;

        Shown(String address, BlockingQueue<String> told) throws Exception {
            this.told = told;
            bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
            bus.exportObject(PATH, this);
            bus.requestBusName("org.freedesktop.Notifications");
        }

        @Override
        public UInt32 show(
                String program,
                UInt32 replaces,
                String icon,
                String title,
                String text,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int millis) {
            told.add(replaces + " " + title + "|" + text);
            return new UInt32(7);
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
}
