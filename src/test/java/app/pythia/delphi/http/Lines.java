package app.pythia.delphi.http;

import app.pythia.delphi.DelphiApi;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/// The real client, and for each call a server of its own, so that no connection is used twice.
/// Used by one thread.
final class Lines implements AutoCloseable {
    /// The JDK's client never closes the connection of an answer that is no HTTP, or only that it
    /// should go on (100), before it ends itself.
    private static final int CALLS_OF_ONE_CLIENT = 200;

    private volatile URI base = URI.create("http://127.0.0.1:1");
    private DelphiApi api = client();
    private int calls;

    /// A call of the client.
    interface Call<T> {
        T on(DelphiApi api) throws InterruptedException;
    }

    /// Makes a call that is answered so.
    <T> T with(Peer.Script answer, Call<T> call) throws IOException, InterruptedException {
        if (++calls % CALLS_OF_ONE_CLIENT == 0) {
            api.close();
            api = client();
        }
        try (Peer peer = Peer.afterRequest(answer)) {
            base = peer.uri();
            return call.on(api);
        }
    }

    @Override
    public void close() {
        api.close();
    }

    private DelphiApi client() {
        return new HttpDelphiApi(() -> base, Apis.KEY, Apis.USER_AGENT, Duration.ofSeconds(20));
    }
}
