package app.pythia.audio.device;

import app.pythia.audio.device.Endpoint.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what `pactl` prints for people, in English: unlike its JSON, that has been the same since
/// the first PulseAudio, and is with PipeWire.
final class PulseListing {
    private static final Pattern ENTRY = Pattern.compile("\n(?=\\S)");

    private PulseListing() {}

    /// Of `pactl list sources` or `pactl list sinks`.
    ///
    /// @param ownChoice the name of the server's default
    static Endpoints endpoints(String listing, Optional<String> ownChoice) {
        List<Endpoint> found = new ArrayList<>();
        for (String entry : ENTRY.split(listing, -1)) {
            endpoint(fields(entry)).ifPresent(found::add);
        }
        return Endpoints.of(found, ownChoice.map(Route.Server::new));
    }

    /// A line of `pactl info`.
    static Optional<String> info(String printed, String field) {
        return Optional.ofNullable(fields(printed).get(field)).filter(it -> !it.isEmpty());
    }

    /// The lines of an entry itself; those of its parts are indented more.
    private static Map<String, String> fields(String entry) {
        Map<String, String> fields = new HashMap<>();
        for (String line : entry.lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("\t\t")) {
                fields.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 2));
            }
        }
        return fields;
    }

    private static Optional<Endpoint> endpoint(Map<String, String> fields) {
        String name = fields.get("Name");
        if (name == null) {
            return Optional.empty();
        }
        String description = fields.getOrDefault("Description", name);
        boolean isMonitor = !fields.getOrDefault("Monitor of Sink", "n/a").equals("n/a");
        return Optional.of(
                new Endpoint(
                        description,
                        new Route.Server(name),
                        Link.of(name, description),
                        isMonitor ? Purpose.MONITOR : Purpose.USE));
    }
}
