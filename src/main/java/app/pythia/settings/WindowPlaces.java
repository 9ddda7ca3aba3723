package app.pythia.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the windows stood last, in the file `window.json`: beside the settings, since no user
/// settles it. What makes no sense in it is passed over. Safe for use by any thread; it is written
/// on a thread of its own.
public final class WindowPlaces implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPlaces.class);
    private static final String NAME = "window.json";

    private final Optional<SettingsFile> file;
    private final Map<Which, WindowPlace> places = new EnumMap<>(Which.class);
    private Map<Which, WindowPlace> written = Map.of();

    /// The program's windows.
    public enum Which {
        MAIN,
        SMALL
    }

    private WindowPlaces(Optional<SettingsFile> file) {
        this.file = file;
    }

    /// Those that are kept in a folder.
    public static WindowPlaces in(Path folder) {
        SettingsFile file = new SettingsFile(folder, NAME);
        WindowPlaces places = new WindowPlaces(Optional.of(file));
        try {
            places.read(file.read());
        } catch (IOException unreadable) {
            LOG.debug("Where the windows stood is not known: {}", unreadable.toString());
        }
        return places;
    }

    /// Those of this run alone.
    public static WindowPlaces inMemory() {
        return new WindowPlaces(Optional.empty());
    }

    /// Where it stood last.
    public synchronized Optional<WindowPlace> of(Which window) {
        return Optional.ofNullable(places.get(window));
    }

    /// It stands here now.
    public synchronized void keep(Which window, WindowPlace place) {
        if (!place.equals(places.put(window, place))) {
            Thread.ofVirtual().name("window-places").start(this::write);
        }
    }

    /// Returns once everything is written. Closing it again does nothing.
    @Override
    public void close() {
        write();
    }

    private synchronized void write() {
        if (places.equals(written)) {
            return;
        }
        written = new EnumMap<>(places);
        ObjectNode tree = SettingsJson.empty();
        places.forEach((which, place) -> put(tree.putObject(word(which)), place));
        try {
            if (file.isPresent()) {
                file.get().write(tree);
            }
        } catch (IOException failed) {
            LOG.debug("Where the windows stand cannot be kept: {}", failed.toString());
        }
    }

    private void read(ObjectNode tree) {
        for (Which which : Which.values()) {
            place(tree.path(word(which))).ifPresent(place -> places.put(which, place));
        }
        written = new EnumMap<>(places);
    }

    private static void put(ObjectNode node, WindowPlace place) {
        node.put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximised", place.maximised());
    }

    private static Optional<WindowPlace> place(JsonNode node) {
        try {
            return Optional.of(
                    new WindowPlace(
                            number(node, "x"),
                            number(node, "y"),
                            number(node, "width"),
                            number(node, "height"),
                            node.path("maximised").asBoolean(false)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).asDouble() : Double.NaN;
    }

    private static String word(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
