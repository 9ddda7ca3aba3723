package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.util.Arrays;
import java.util.List;

/// An answer of bare samples. It has no end marker: it is whole when it ends as HTTP says it does,
/// which the client checks against the declared length.
final class RawSound implements Meaning {
    private final SoundForm form;
    private final SoundDecoder sound;
    private long left = Limits.RAW_SOUND_BYTES;

    RawSound(SoundForm form) {
        this.form = form;
        this.sound = new SoundDecoder(form);
    }

    @Override
    public int sampleRate() {
        return form.sampleRate();
    }

    @Override
    public List<ReplyEvent> of(byte[] piece, int count) {
        left -= count;
        if (left < 0) {
            return List.of(
                    new ReplyEvent.CutShort(new DelphiProblem.NotUnderstood("an endless answer")));
        }
        byte[] pcm = sound.raw(Arrays.copyOf(piece, count));
        return pcm.length == 0 ? List.of() : List.of(new ReplyEvent.Sound(pcm));
    }

    @Override
    public List<ReplyEvent> atEnd() {
        return List.of(new ReplyEvent.Finished(Reply.EMPTY));
    }
}
