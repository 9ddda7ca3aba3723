package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer in one piece of JSON. Its sound, which may be ten minutes of base64, is decoded while
/// it comes and never held as a text.
final class WholeAnswer {
    private static final Set<String> SOUND = Set.of("full_audio", "audio");
    private static final Base64Variant BASE64 =
            Base64Variants.MIME_NO_LINEFEEDS.withPaddingAllowed();

    private final SoundForm usual;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();

    private WholeAnswer(SoundForm usual) {
        this.usual = usual;
    }

    /// Waits for all of it, and lets the response go.
    ///
    /// @param usual the form of its sound, where the sound does not say
    static ReplyStream read(OpenResponse response, SoundForm usual, KeyMask mask)
            throws DelphiException, InterruptedException {
        try (response) {
            WholeAnswer answer = new WholeAnswer(usual);
            JsonNode words = answer.parse(new BodyStream(response, Limits.SOUND_BYTES));
            var _ = response.release();
            return answer.told(words, mask);
        }
    }

    private JsonNode parse(BodyStream body) throws DelphiException, InterruptedException {
        try (JsonParser parser = Json.parser(body)) {
            parser.nextToken();
            return value(parser, "");
        } catch (JacksonException notJson) {
            throw body.failure();
        }
    }

    private JsonNode value(JsonParser parser, String name) {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            return object(parser);
        }
        if (parser.hasToken(JsonToken.VALUE_STRING) && SOUND.contains(name)) {
            parser.readBinaryValue(BASE64, sound);
            return MissingNode.getInstance();
        }
        return parser.hasCurrentToken() ? parser.readValueAsTree() : MissingNode.getInstance();
    }

    private ObjectNode object(JsonParser parser) {
        ObjectNode object = Json.object();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            JsonNode value = value(parser, name);
            if (!value.isMissingNode()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ReplyStream told(JsonNode words, KeyMask mask) throws DelphiException {
        Reply reply = Replies.reply(words);
        if (!Replies.tellsOfReply(words) && sound.size() == 0) {
            throw new DelphiException(
                    ErrorBody.isFailure(words)
                            ? new DelphiProblem.Rejected(200, ErrorBody.sentence(words, mask))
                            : new DelphiProblem.NotUnderstood("an answer without an answer"));
        }
        List<ReplyEvent> told = new ArrayList<>();
        reply.text().map(ReplyEvent.Words::new).ifPresent(told::add);
        WholeSound whole = WholeSound.of(sound.toByteArray(), usual);
        if (whole.pcm().length > 0) {
            told.add(new ReplyEvent.Sound(whole.pcm()));
        }
        told.add(new ReplyEvent.Finished(reply));
        return new ReadyReply(whole.sampleRate(), told);
    }
}
