package app.pythia.delphi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import java.util.ArrayList;
import java.util.List;

/// The request of `generate_response`.
///
/// It is put together by hand: someone waits for it, and the general writer takes three times as
/// long for so little.
final class QuestionBody {
    private static final byte[] END = "\"}".getBytes(UTF_8);

    private QuestionBody() {}

    /// Its JSON in pieces that are sent one after the other. Sound is long and in base64 already,
    /// which JSON takes as it is: it is put between two ends of the text instead of being copied
    /// into it.
    static List<byte[]> pieces(Question question) {
        String fields = fields(question);
        return switch (question.said()) {
            case Said.Written(String text) ->
                    List.of(
                            (fields + ",\"user_message\":" + Json.quoted(text) + "}")
                                    .getBytes(UTF_8));
            case Said.Spoken(List<byte[]> base64Wav) -> around(fields, base64Wav);
        };
    }

    private static String fields(Question question) {
        String form = question.form() == AnswerForm.VOICE ? "voice" : "text";
        return "{\"conversation_id\":"
                + Json.quoted(question.conversationId())
                + ",\"response_type\":\""
                + form
                + "\",\"stream\":"
                + (question.delivery() == Delivery.STREAMED)
                + question.imageUrl().map(url -> ",\"image_url\":" + Json.quoted(url)).orElse("");
    }

    private static List<byte[]> around(String fields, List<byte[]> base64Wav) {
        List<byte[]> pieces = new ArrayList<>(base64Wav.size() + 2);
        pieces.add((fields + ",\"voice_input_stream\":\"").getBytes(UTF_8));
        pieces.addAll(base64Wav);
        pieces.add(END);
        return pieces;
    }
}
