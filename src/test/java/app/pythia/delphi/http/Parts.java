package app.pythia.delphi.http;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.ReplyStream;
import app.pythia.soak.CutAnswer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is in the beginning of an answer's body: as the client tells it, and found in another way.
enum Parts {
    /// Events of words or sound, of which only those that have come whole count.
    EVENTS {
        @Override
        CutAnswer.Told in(byte[] body, int bytes) {
            String text = new String(body, 0, bytes, StandardCharsets.UTF_8);
            boolean complete = false;
            StringBuilder words = new StringBuilder();
            ByteArrayOutputStream sound = new ByteArrayOutputStream();
            String whole = text.substring(0, text.lastIndexOf("\n\n") + 1);
            for (String line : whole.lines().filter(it -> it.startsWith("data: ")).toList()) {
                JsonNode event = MAPPER.readTree(line.substring("data: ".length()));
                String token = event.path("current_token").asString("");
                String chunk = event.path("audio_chunk").asString("");
                complete = token.equals("[DONE]") || chunk.equals("[DONE]");
                words.append(complete ? "" : token);
                sound.writeBytes(Base64.getDecoder().decode(complete ? "" : chunk));
            }
            return new CutAnswer.Told(complete, words.toString(), sound.toByteArray());
        }
    },
    /// Samples, of which the first half of one is none.
    SAMPLES {
        @Override
        CutAnswer.Told in(byte[] body, int bytes) {
            return new CutAnswer.Told(
                    bytes == body.length, "", Arrays.copyOf(body, bytes - bytes % 2));
        }
    },
    /// One JSON, which is nothing before it is whole.
    WHOLE {
        @Override
        CutAnswer.Told in(byte[] body, int bytes) {
            if (bytes < body.length) {
                return NOTHING;
            }
            JsonNode reply = MAPPER.readTree(body).path("clone_response");
            return new CutAnswer.Told(
                    true,
                    reply.path("text").asString(reply.path("transcript").asString("")),
                    Base64.getDecoder().decode(reply.path("full_audio").asString("")));
        }
    };

    static final CutAnswer.Told NOTHING = new CutAnswer.Told(false, "", new byte[0]);
    private static final JsonMapper MAPPER = new JsonMapper();

    abstract CutAnswer.Told in(byte[] body, int bytes);

    /// A call that has an answer.
    interface Call {
        ReplyStream on(DelphiApi api) throws DelphiException, InterruptedException;
    }

    /// What the client tells.
    static CutAnswer.Told told(Call call, DelphiApi api) throws InterruptedException {
        return told(call, api, new Telling());
    }

    /// The same, while somebody else looks on.
    static CutAnswer.Told told(Call call, DelphiApi api, Telling telling)
            throws InterruptedException {
        try (ReplyStream stream = call.on(api)) {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = telling.hear(stream.next());
            }
        } catch (DelphiException refused) {
            return NOTHING;
        }
        return telling.now();
    }
}
