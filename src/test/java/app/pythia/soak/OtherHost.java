package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The service answers every call with a redirect to another host: nothing of the call, neither its
/// key nor its body, may come there.
final class OtherHost implements Benchmark {
    private static final List<Integer> CODES = List.of(301, 302, 303, 307, 308);

    /// How another host is named, from the service's address and the other's port.
    private static final List<Target> TARGETS =
            List.of(
                    (_, port) -> "http://127.0.0.1:" + port + "/v3/stream",
                    (_, port) -> "http://localhost:" + port + "/v3/stream",
                    (_, port) -> "//127.0.0.1:" + port + "/v3/stream",
                    (service, port) ->
                            "http://" + service.getAuthority() + "@127.0.0.1:" + port + "/");

    private final Function<Redirecting, Clients> clients;

    /// Where a redirect leads.
    private interface Target {
        String of(URI service, int otherPort);
    }

    OtherHost() {
        this(EveryCall::new);
    }

    /// @param clients makes the calls to a service
    OtherHost(Function<Redirecting, Clients> clients) {
        this.clients = clients;
    }

    @Override
    public String name() {
        return "other-host";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        Count count = new Count();
        for (int code : CODES) {
            for (Target target : TARGETS) {
                count.add(round(code, target));
            }
        }
        String goal =
                "%d calls (%d each of %d codes × %d targets), all redirected: 0 bytes at the other host"
                        .formatted(
                                count.calls,
                                count.calls / CODES.size() / TARGETS.size(),
                                CODES.size(),
                                TARGETS.size());
        boolean met = count.bytes == 0 && count.notAsked == 0 && count.calls > 0;
        return List.of(
                Result.of(name(), (double) count.bytes, "bytes", goal, met),
                Result.of(
                        name() + "/not-asked",
                        count.notAsked,
                        "calls",
                        "0 calls that did not come to the service that redirects",
                        count.notAsked == 0));
    }

    private Count round(int code, Target target) throws IOException {
        try (Eavesdropper other = new Eavesdropper();
                Redirecting service = new Redirecting(code)) {
            service.to(target.of(service.uri(), other.port()));
            Count count = new Count();
            try (Clients made = clients.apply(service)) {
                for (Map.Entry<String, Clients.Call> call : made.calls().entrySet()) {
                    int before = service.requests();
                    made.make(call.getValue());
                    count.calls++;
                    count.notAsked += service.requests() > before ? 0 : 1;
                }
            }
            count.bytes = other.bytes();
            return count;
        }
    }

    /// What a round has seen.
    private static final class Count {
        private long bytes;
        private int calls;
        private int notAsked;

        private void add(Count other) {
            bytes += other.bytes;
            calls += other.calls;
            notAsked += other.notAsked;
        }
    }
}
