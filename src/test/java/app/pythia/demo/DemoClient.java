package app.pythia.demo;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Speaks to a demo clone in plain HTTP, as any client would.
record DemoClient(DemoClone demo, HttpClient http) implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    static DemoClient of(DemoClone clone) {
        return new DemoClient(clone, HttpClient.newHttpClient());
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }

    static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String wav(PcmFormat format, byte[] pcm) {
        return Base64.getEncoder().encodeToString(new Wav(format, pcm).bytes());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(demo.baseUri().resolve(path))
                .header("x-api-key", demo.apiKey());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body.toString())).build());
    }

    HttpResponse<byte[]> postForBytes(String path, JsonNode body)
            throws IOException, InterruptedException {
        HttpRequest request = request(path).POST(BodyPublishers.ofString(body.toString())).build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    HttpResponse<String> put(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path).PUT(BodyPublishers.ofString(body.toString())).build());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE().build());
    }

    /// A new conversation of the user; gives its id.
    String begin() throws IOException, InterruptedException {
        JsonNode body = json().put("user_email", DemoClone.USER_EMAIL);
        return tree(post("/v3/conversation", body)).path("conversation_id").stringValue();
    }

    List<JsonNode> history(String conversation) throws IOException, InterruptedException {
        String path = "/v3/conversation/" + conversation + "/history?include_citations=true";
        return tree(get(path)).path("messages").valueStream().toList();
    }

    List<JsonNode> list() throws IOException, InterruptedException {
        String path = "/v3/conversation/list?email=" + DemoClone.USER_EMAIL;
        return tree(get(path)).path("conversations").valueStream().toList();
    }

    static JsonNode tree(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /// What the events of an answer carry.
    static List<JsonNode> events(HttpResponse<String> answer) {
        return answer.body()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> JSON.readTree(line.substring("data: ".length())))
                .toList();
    }

    /// The sound of a streamed answer.
    static byte[] sound(List<JsonNode> events) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (JsonNode event : events) {
            String chunk = event.path("audio_chunk").stringValue();
            if (!chunk.equals("[DONE]")) {
                all.writeBytes(Base64.getDecoder().decode(chunk));
            }
        }
        return all.toByteArray();
    }
}
