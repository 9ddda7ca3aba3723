package app.pythia.bench;

import java.io.InputStream;
import java.util.Base64;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The reference: events by okhttp-sse, their JSON by Jackson, their sound by `java.util.Base64`.
final class OkHttpReading extends EventSourceListener {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Consumer<byte[]> sound;

    private OkHttpReading(Consumer<byte[]> sound) {
        this.sound = sound;
    }

    /// Reads a body to its end.
    ///
    /// @param sound is given the samples of each event
    static void read(InputStream body, Consumer<byte[]> sound) {
        Response response =
                new Response.Builder()
                        .request(new Request.Builder().url("https://api.a.example/").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(
                                ResponseBody.create(
                                        Okio.buffer(Okio.source(body)),
                                        MediaType.get("text/event-stream"),
                                        -1))
                        .build();
        EventSources.processResponse(response, new OkHttpReading(sound));
    }

    @Override
    public void onEvent(
            EventSource source, @Nullable String id, @Nullable String type, String data) {
        String chunk = MAPPER.readTree(data).path("audio_chunk").asString();
        if (!chunk.equals("[DONE]")) {
            sound.accept(Base64.getDecoder().decode(chunk));
        }
    }

    @Override
    public void onFailure(
            EventSource source, @Nullable Throwable failure, @Nullable Response response) {
        throw new IllegalStateException(failure);
    }
}
