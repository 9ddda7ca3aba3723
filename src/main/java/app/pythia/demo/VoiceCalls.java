package app.pythia.demo;

import app.pythia.audio.PcmFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.node.JsonNodeFactory;

/// The calls that are answered in bare sound of 24 kHz.
final class VoiceCalls {
    private static final PcmFormat FORMAT = PcmFormat.SPOKEN_TEXT;
    private static final int CHUNK_BYTES = FORMAT.bytes(Duration.ofMillis(150));

    private final Dialogue dialogue;
    private final Synthesiser synthesiser;

    VoiceCalls(Dialogue dialogue, Synthesiser synthesiser) {
        this.dialogue = dialogue;
        this.synthesiser = synthesiser;
    }

    /// `/v3/voice/stream`: the sound of an answer, whose words are in the history afterwards.
    void stream(Call call) throws IOException, Rejection {
        JsonBody body = call.body();
        String message = body.text("message", 1, Dialogue.LONGEST_MESSAGE);
        Reply reply = dialogue.typed(dialogue.conversation(body), message).reply();
        PcmChunks chunks = new PcmChunks(CHUNK_BYTES, call.answerSpeech());
        reply.sound(FORMAT.sampleRate(), chunks);
        chunks.finish();
    }

    /// `/v3/voice/synthesize`: the sound of the very text that was sent.
    void synthesize(Call call) throws IOException, Rejection {
        String text = call.body().text("text", 1, Dialogue.LONGEST_MESSAGE);
        if (call.queryFlag("stream")) {
            PcmChunks chunks = new PcmChunks(CHUNK_BYTES, call.answerSpeech());
            synthesiser.speak(text, FORMAT.sampleRate(), chunks);
            chunks.finish();
        } else {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            synthesiser.speak(text, FORMAT.sampleRate(), all::writeBytes);
            String audio = Base64.getEncoder().encodeToString(all.toByteArray());
            call.answer(200, JsonNodeFactory.instance.objectNode().put("audio", audio));
        }
    }
}
