package app.pythia.app;

import app.pythia.app.Outside.Surroundings;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.desktop.GlobalKeys;
import app.pythia.desktop.NoGlobalKeys;
import app.pythia.desktop.Notifications;
import app.pythia.desktop.bus.BusNotifications;
import app.pythia.desktop.bus.PortalKeys;
import app.pythia.desktop.bus.SessionBus;
import app.pythia.desktop.hook.HookKeys;
import app.pythia.settings.WindowPlaces;
import java.nio.file.Path;
import java.util.Map;

/// What the desktop that Pythia runs on has to offer.
final class ThisDesktop {
    private ThisDesktop() {}

    /// @param folder Pythia's data folder
    static Surroundings of(Map<String, String> environment, Path folder) {
        String system = System.getProperty("os.name", "");
        GlobalKeyWay way = GlobalKeyWay.of(system, environment);
        return new Surroundings(
                WindowPlaces.in(folder), way, keys(way, system, folder), notifications(system));
    }

    /// Nothing at all.
    static Surroundings none() {
        return new Surroundings(
                WindowPlaces.inMemory(), GlobalKeyWay.NONE, new NoGlobalKeys(), (_, _) -> {});
    }

    private static GlobalKeys keys(GlobalKeyWay way, String system, Path folder) {
        return switch (way) {
            case HOOK, HOOK_IF_ALLOWED -> new HookKeys(folder.resolve("keyboard"), system);
            case PORTAL -> new PortalKeys(new SessionBus());
            case NONE -> new NoGlobalKeys();
        };
    }

    private static Notifications notifications(String system) {
        return system.startsWith("Windows") || system.startsWith("Mac")
                ? (_, _) -> {}
                : new BusNotifications(new SessionBus());
    }
}
