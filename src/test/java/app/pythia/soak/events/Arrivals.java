package app.pythia.soak.events;

import app.pythia.audio.Wav;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What has come to the service. Safe for use by any thread.
public final class Arrivals {
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    .build();

    private final List<String> turns = new CopyOnWriteArrayList<>();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();

    /// What the turns said that the service took, in their order: words, or names of sounds.
    public List<String> turns() {
        return List.copyOf(turns);
    }

    /// The conversations that the program wanted deleted.
    public Set<String> deleted() {
        return Set.copyOf(deleted);
    }

    /// @param request the first line of a request that has come, whatever becomes of it
    void asked(String request) {
        if (request.startsWith("DELETE /v3/conversation/")) {
            deleted.add(request.substring("DELETE /v3/conversation/".length()).split("[ ?]", 2)[0]);
        }
    }

    /// The service has taken a request.
    void took(String request, byte[] body) {
        if (request.startsWith("POST /api/clone/generate_response")
                || request.startsWith("POST /v3/stream")
                || request.startsWith("POST /v3/voice/stream")) {
            turns.add(said(JSON.readTree(body)));
        }
    }

    private static String said(JsonNode turn) {
        String voice = turn.path("voice_input_stream").asString("");
        return voice.isEmpty()
                ? turn.path("message").asString(turn.path("user_message").asString(""))
                : Sounds.name(Wav.parse(Base64.getDecoder().decode(voice)).pcm());
    }
}
