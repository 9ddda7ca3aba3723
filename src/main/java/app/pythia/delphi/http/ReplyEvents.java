package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.sse.Excerpt;
import app.pythia.delphi.sse.SseEvent;
import app.pythia.delphi.sse.SseParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// An answer of server-sent events. Sound is told while its event is still coming, where the event
/// is of the usual shape; so in such an event it comes before the words.
final class ReplyEvents implements Meaning {
    private static final String END = "[DONE]";
    private static final int LONGEST_BARE_END = 16;
    private static final int LONGEST_REMEMBERED = 256;

    private final KeyMask mask;
    private final EventSound sound =
            new EventSound(pcm -> tellMore(new ReplyEvent.Sound(pcm)), this::soundIsBroken);
    private final SseParser parser = new SseParser(this::tell, new Excerpt("audio_chunk", sound));
    private List<ReplyEvent> told = new ArrayList<>();
    private Reply kept = Reply.EMPTY;
    private boolean hasWords;
    private byte[] lastData = {};
    private JsonNode lastNode = MissingNode.getInstance();

    ReplyEvents(KeyMask mask) {
        this.mask = mask;
    }

    @Override
    public int sampleRate() {
        return SoundForm.OF_TURNS.sampleRate();
    }

    @Override
    public List<ReplyEvent> of(byte[] piece, int count) {
        told = new ArrayList<>();
        try {
            parser.feed(piece, 0, count);
        } catch (IllegalStateException endless) {
            cutShort(new DelphiProblem.NotUnderstood("an endless event"));
        }
        return told;
    }

    /// Without an end marker it is not whole; words that came in no other way are told still.
    @Override
    public List<ReplyEvent> atEnd() {
        told = new ArrayList<>();
        kept.text().filter(_ -> !hasWords).ifPresent(this::tellWords);
        cutShort(new DelphiProblem.EndedEarly());
        return told;
    }

    private void tell(SseEvent event) {
        if (isBareEnd(event)) {
            finish();
        } else if (event.type().equals("error")) {
            tellFailure(event);
        } else {
            tell(parsed(event.data()));
        }
        sound.forget();
    }

    /// Without its sound, one event is mostly as the one before.
    private JsonNode parsed(byte[] data) {
        if (data.length > LONGEST_REMEMBERED) {
            return Json.parseEvent(data);
        }
        if (!Arrays.equals(data, lastData)) {
            lastNode = Json.parseEvent(data);
            lastData = data;
        }
        return lastNode;
    }

    private static boolean isBareEnd(SseEvent event) {
        String text = event.data().length <= LONGEST_BARE_END ? event.text().strip() : "";
        return text.equals(END) || text.equals('"' + END + '"');
    }

    /// Fields of the reply may stand in any event, also in one of their own before a bare end.
    private void tell(JsonNode event) {
        Optional<String> token = part(event, "current_token");
        Optional<String> chunk = part(event, "audio_chunk");
        boolean sounds = sound.hasBegun() && event.isObject();
        boolean ends = isEnd(token) || (!sounds && isEnd(chunk));
        if (token.isEmpty() && chunk.isEmpty() && !sounds && ErrorBody.isFailure(event)) {
            cutShort(new DelphiProblem.Rejected(200, ErrorBody.sentence(event, mask)));
        }
        token.filter(_ -> !isEnd(token)).ifPresent(this::tellWords);
        if (sounds || (chunk.isPresent() && !isEnd(chunk))) {
            sound.chunk(chunk.orElse(""));
        }
        if (ends || Replies.tellsOfReply(event)) {
            kept = Replies.merged(Replies.reply(event), kept);
        }
        if (ends) {
            finish();
        }
    }

    private static boolean isEnd(Optional<String> part) {
        return part.equals(Optional.of(END));
    }

    private static Optional<String> part(JsonNode event, String field) {
        return Json.text(event, field).filter(text -> !text.isEmpty());
    }

    private void tellWords(String words) {
        hasWords = true;
        tellMore(new ReplyEvent.Words(words));
    }

    private void finish() {
        sound.end();
        tellMore(new ReplyEvent.Finished(kept));
    }

    private void soundIsBroken() {
        cutShort(new DelphiProblem.NotUnderstood("sound that is no base64"));
    }

    /// The event may be of any form of a refusal, or a plain sentence.
    private void tellFailure(SseEvent event) {
        JsonNode data = Json.parseEvent(event.data());
        String sentence =
                data.isObject()
                        ? ErrorBody.sentence(data, mask)
                        : ErrorBody.sentence(event.text(), mask);
        cutShort(new DelphiProblem.Rejected(200, sentence));
    }

    private void cutShort(DelphiProblem cause) {
        tellMore(new ReplyEvent.CutShort(cause));
    }

    private void tellMore(ReplyEvent event) {
        told.add(event);
    }
}
