package app.pythia.audio.device;

import app.pythia.audio.device.Endpoint.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The microphones, or the speakers, that are there at one moment.
///
/// @param all by name
/// @param ownChoice the one that the system would use; empty where it does not say
record Endpoints(List<Endpoint> all, Optional<Endpoint> ownChoice) {
    static final Endpoints NONE = new Endpoints(List.of(), Optional.empty());

    Endpoints {
        all = List.copyOf(all);
    }

    /// Puts them in order, and numbers those that share a name.
    ///
    /// @param ownChoice the route of the system's own choice
    static Endpoints of(List<Endpoint> found, Optional<Route> ownChoice) {
        Map<String, Integer> seen = new HashMap<>();
        List<Endpoint> all = new ArrayList<>();
        found.stream()
                .sorted(
                        Comparator.comparing(Endpoint::name)
                                .thenComparing(it -> it.route().toString()))
                .forEach(it -> {
                    int number = seen.merge(it.name(), 1, Integer::sum);
                    all.add(number == 1 ? it : it.withName(it.name() + " (" + number + ")"));
                });
        return new Endpoints(all, ownChoice.flatMap(route -> with(all, route)));
    }

    /// What a user may choose from.
    List<String> offered() {
        return all.stream()
                .filter(it ->
                        it.purpose() == Purpose.USE || ownChoice.filter(it::equals).isPresent())
                .map(Endpoint::name)
                .toList();
    }

    /// The device of that name, whether it is offered or not.
    Optional<Endpoint> named(Optional<String> name) {
        return name.flatMap(it -> all.stream().filter(at -> at.name().equals(it)).findFirst());
    }

    /// The one of that name if it is there, otherwise the system's own choice.
    Optional<Endpoint> toUse(Optional<String> name) {
        return named(name).or(() -> ownChoice);
    }

    Optional<Endpoint> with(Route route) {
        return with(all, route);
    }

    private static Optional<Endpoint> with(List<Endpoint> all, Route route) {
        return all.stream().filter(it -> it.route().equals(route)).findFirst();
    }
}
