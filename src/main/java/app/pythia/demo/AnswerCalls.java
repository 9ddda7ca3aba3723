package app.pythia.demo;

import app.pythia.audio.PcmFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The calls that are answered in words, or in sound within JSON.
final class AnswerCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);
    private static final PcmFormat VOICE = PcmFormat.SPOKEN_TURN;

    /// Of full groups of three bytes, so that no chunk's base64 but the last needs padding.
    private static final int CHUNK_BYTES = VOICE.bytes(Duration.ofMillis(150)) / 6 * 6;

    private final Dialogue dialogue;

    AnswerCalls(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /// `/api/clone/generate_response`, in all its forms.
    void generateResponse(Call call) throws IOException, Rejection {
        JsonBody body = call.body();
        String conversation = dialogue.conversation(body);
        boolean voice = isVoice(body);
        boolean stream = body.flag("stream");
        Dialogue.Turn turn = turn(body, conversation);
        Reply reply = turn.reply();
        ObjectNode whole = cloneResponse(conversation, turn.said(), voice);
        reply.answer().extra().addTo(whole, call.address());
        if (stream && voice) {
            streamSound(reply, whole, call.answerEvents());
        } else if (stream) {
            streamWords(reply, JSON.objectNode().set("clone_response", whole), call.answerEvents());
        } else {
            if (voice) {
                whole.put("full_audio", fullAudio(reply));
            }
            call.answer(200, JSON.objectNode().set("clone_response", whole));
        }
    }

    /// `/v3/stream`, whose last event carries its fields at the top.
    void stream(Call call) throws IOException, Rejection {
        JsonBody body = call.body();
        String message = body.text("message", 1, Dialogue.LONGEST_MESSAGE);
        String conversation = dialogue.conversation(body);
        Dialogue.Turn turn =
                body.hasAny("file_urls")
                        ? dialogue.picture(conversation, message)
                        : dialogue.typed(conversation, message);
        Message said = turn.said();
        ObjectNode last = JSON.objectNode().put("text", said.text()).put("id", said.id());
        last.putArray("citations").addAll(said.citations());
        turn.reply().answer().questions().forEach(last.putArray("questions")::add);
        turn.reply().answer().extra().addTo(last, call.address());
        SseWriter events = call.answerEvents();
        events.ping();
        streamWords(turn.reply(), last, events);
    }

    private Dialogue.Turn turn(JsonBody body, String conversation) throws Rejection {
        Optional<String> recording = body.optionalText("voice_input_stream");
        if (recording.isPresent()) {
            return dialogue.spoken(conversation, VoiceInput.decode(recording.get()));
        }
        if (body.optionalText("image_url").isPresent()) {
            return dialogue.picture(conversation, body.optionalText("user_message").orElse(""));
        }
        return dialogue.typed(conversation, body.text("user_message", 1, Dialogue.LONGEST_MESSAGE));
    }

    private static boolean isVoice(JsonBody body) throws Rejection {
        String type = body.optionalText("response_type").orElse("text");
        if (!type.equals("text") && !type.equals("voice")) {
            throw Rejection.invalid("body", "response_type", "response_type must be text or voice");
        }
        return type.equals("voice");
    }

    private static ObjectNode cloneResponse(String conversation, Message said, boolean voice) {
        ObjectNode whole =
                JSON.objectNode().put("id", said.id()).put("conversation_id", conversation);
        whole.put(voice ? "transcript" : "text", said.text())
                .put("created_at", TIME.format(said.createdAt()));
        whole.putArray("citations").addAll(said.citations());
        return whole;
    }

    private static void streamSound(Reply reply, ObjectNode whole, SseWriter events)
            throws IOException {
        PcmSink base64 = pcm -> events.event("audio_chunk", base64(pcm));
        PcmChunks chunks = new PcmChunks(CHUNK_BYTES, base64);
        reply.sound(VOICE.sampleRate(), chunks);
        chunks.finish();
        events.event(
                JSON.objectNode().put("audio_chunk", SseWriter.DONE).set("clone_response", whole));
    }

    /// Tokens begin with the space before them. The last event says so and carries the fields of
    /// `last`.
    private static void streamWords(Reply reply, ObjectNode last, SseWriter events)
            throws IOException {
        for (String token : reply.answer().text().split("(?<=\\S)(?=\\s)", -1)) {
            events.event("current_token", token);
        }
        events.event(JSON.objectNode().put("current_token", SseWriter.DONE).setAll(last));
    }

    private static String fullAudio(Reply reply) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        reply.sound(VOICE.sampleRate(), all::writeBytes);
        return base64(all.toByteArray());
    }

    private static String base64(byte[] pcm) {
        return Base64.getEncoder().encodeToString(pcm);
    }
}
