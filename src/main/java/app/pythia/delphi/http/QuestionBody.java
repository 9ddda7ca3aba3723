package app.pythia.delphi.http;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The request of `generate_response`.
final class QuestionBody {
    private QuestionBody() {}

    /// Its JSON in pieces that are sent one after the other. Sound is long and in base64 already,
    /// which JSON takes as it is: it is put between two ends of the text instead of being copied
    /// into it.
    static List<byte[]> pieces(Question question) {
        ObjectNode body = Json.object().put("conversation_id", question.conversationId());
        body.put("response_type", question.form() == AnswerForm.VOICE ? "voice" : "text");
        body.put("stream", question.delivery() == Delivery.STREAMED);
        question.imageUrl().ifPresent(url -> body.put("image_url", url));
        return switch (question.said()) {
            case Said.Written(String text) -> List.of(Json.bytes(body.put("user_message", text)));
            case Said.Spoken(List<byte[]> base64Wav) -> around(body, base64Wav);
        };
    }

    private static List<byte[]> around(ObjectNode body, List<byte[]> base64Wav) {
        String open = new String(Json.bytes(body), StandardCharsets.UTF_8);
        List<byte[]> pieces = new ArrayList<>(base64Wav.size() + 2);
        pieces.add(utf8(open.substring(0, open.length() - 1) + ",\"voice_input_stream\":\""));
        pieces.addAll(base64Wav);
        pieces.add(utf8("\"}"));
        return pieces;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
