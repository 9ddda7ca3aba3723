package app.pythia.delphi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.Said;
import java.util.List;
import java.util.Optional;

/// A question that goes nowhere and its answer that comes from nowhere: what they need of the
/// program is loaded by them, some 15 ms, and not by the first real ones.
final class DryRun {
    private static final Question QUESTION =
            new Question(
                    "c",
                    new Said.Spoken(List.of("AA==".getBytes(UTF_8))),
                    Optional.empty(),
                    AnswerForm.VOICE,
                    Delivery.STREAMED);
    private static final byte[] ANSWER =
            """
            data: {"audio_chunk": "AAAAAAAA"}

            data: {"audio_chunk": "[DONE]", "clone_response": {"id": "a", "citations": []}}

            """
                    .getBytes(UTF_8);

    private DryRun() {}

    /// What the answer means.
    static List<ReplyEvent> run() {
        var _ = new WatchedBody(QuestionBody.pieces(QUESTION), () -> {}).publisher();
        return new ReplyEvents(new KeyMask("key")).of(ANSWER, ANSWER.length);
    }
}
