package app.pythia.delphi.http;

import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.util.Arrays;
import java.util.List;

/// An answer of bare samples. It has no end marker: it is whole when it ends as HTTP says it does,
/// which the client checks against the declared length.
final class RawSound implements Meaning {
    private static final int USUAL_RATE = 24_000;

    private final SoundDecoder sound = new SoundDecoder();
    private final int sampleRate;

    /// @param rateHeader what the header `X-Audio-Sample-Rate` says; empty if there is none
    RawSound(String rateHeader) {
        this.sampleRate =
                rateHeader.matches("[1-9]\\d{3,5}") ? Integer.parseInt(rateHeader) : USUAL_RATE;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public List<ReplyEvent> of(byte[] piece, int count) {
        byte[] pcm = sound.raw(Arrays.copyOf(piece, count));
        return pcm.length == 0 ? List.of() : List.of(new ReplyEvent.Sound(pcm));
    }

    @Override
    public ReplyEvent atEnd() {
        return new ReplyEvent.Finished(Reply.EMPTY);
    }
}
