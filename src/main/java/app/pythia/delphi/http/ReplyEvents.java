package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.sse.SseEvent;
import app.pythia.delphi.sse.SseParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An answer of server-sent events.
final class ReplyEvents implements Meaning {
    private static final String END = "[DONE]";
    private static final int SAMPLE_RATE = 44_100;

    private final SoundDecoder sound = new SoundDecoder();
    private List<ReplyEvent> told = new ArrayList<>();
    private final SseParser parser = new SseParser(this::tell);

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public List<ReplyEvent> of(byte[] piece, int count) {
        told = new ArrayList<>();
        parser.feed(piece, 0, count);
        return told;
    }

    @Override
    public ReplyEvent atEnd() {
        return new ReplyEvent.CutShort(new DelphiProblem.EndedEarly());
    }

    private void tell(SseEvent event) {
        String text = event.data().length <= 8 ? event.text().strip() : "";
        if (text.equals(END) || text.equals('"' + END + '"')) {
            told.add(new ReplyEvent.Finished(Reply.EMPTY));
        } else {
            tell(Json.parse(event.data()));
        }
    }

    private void tell(JsonNode event) {
        Optional<String> token = Json.text(event, "current_token");
        Optional<String> chunk = Json.text(event, "audio_chunk");
        if (token.equals(Optional.of(END)) || chunk.equals(Optional.of(END))) {
            told.add(new ReplyEvent.Finished(Replies.reply(event)));
        } else if (token.isEmpty() && chunk.isEmpty()) {
            tellFailure(event);
        } else {
            token.filter(words -> !words.isEmpty()).map(ReplyEvent.Words::new).ifPresent(told::add);
            chunk.ifPresent(this::tellSound);
        }
    }

    private void tellSound(String base64) {
        try {
            byte[] pcm = sound.base64(base64);
            if (pcm.length > 0) {
                told.add(new ReplyEvent.Sound(pcm));
            }
        } catch (IllegalArgumentException notBase64) {
            told.add(
                    new ReplyEvent.CutShort(
                            new DelphiProblem.NotUnderstood("sound that is no base64")));
        }
    }

    private void tellFailure(JsonNode event) {
        if (isFailure(event)) {
            told.add(
                    new ReplyEvent.CutShort(
                            new DelphiProblem.Rejected(200, ErrorBody.sentence(event))));
        }
    }

    private static boolean isFailure(JsonNode event) {
        return event.hasNonNull("error")
                || event.hasNonNull("detail")
                || (event.hasNonNull("code") && event.hasNonNull("message"));
    }
}
