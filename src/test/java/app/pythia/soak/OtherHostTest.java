package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OtherHostTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void nothingGoesToAnotherHost() throws Exception {
        List<Result> results = new OtherHost().run(folder);

        assertThat(results).extracting(Result::met).containsOnly(true);
        assertThat(results.getFirst().goal()).startsWith("280 calls (14 each");
    }

    @Test
    void aClientThatFollowsIsCaught() throws Exception {
        Result result = new OtherHost(Follower::new).run(folder).getFirst();

        assertThat(result.met()).isFalse();
        assertThat(result.value()).isGreaterThan(20 * "x-api-key: canary".length());
    }

    @Test
    void aClientThatCallsNobodyProvesNothing() throws Exception {
        List<Result> results = new OtherHost(_ -> new Idler()).run(folder);

        assertThat(results).extracting(Result::met).containsOnly(false);
    }

    /// The fault: the JDK's client, as it follows redirects when it is told to.
    private record Follower(Redirecting service, HttpClient client) implements Clients {
        private Follower(Redirecting service) {
            this(
                    service,
                    HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build());
        }

        @Override
        public Map<String, Call> calls() {
            HttpRequest request =
                    HttpRequest.newBuilder(service.uri()).header("x-api-key", "canary").build();
            return Map.of("list", () -> client.send(request, BodyHandlers.discarding()));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private record Idler() implements Clients {
        @Override
        public Map<String, Call> calls() {
            return Map.of("nothing", () -> {});
        }

        @Override
        public void close() {}
    }
}
