package app.pythia.delphi.http;

import app.pythia.delphi.sse.Excerpt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The sound of an answer's events, told as soon as it can be: that of a chunk which is still
/// coming, digit by digit, before its event is known to be one. If it turns out to be none, what
/// was told has been heard, and all that follows is as if the event had not been. Not safe for use
/// by several threads.
final class EventSound implements Excerpt.Reader {
    private final Consumer<byte[]> told;
    private final Runnable notBase64;
    private SoundDecoder decoder = new SoundDecoder(SoundForm.OF_TURNS);
    private @Nullable SoundDecoder before;
    private boolean begun;

    /// @param told is given whole samples, never none
    /// @param notBase64 is told of what cannot be sound
    EventSound(Consumer<byte[]> told, Runnable notBase64) {
        this.told = told;
        this.notBase64 = notBase64;
    }

    @Override
    public int read(byte[] bytes, int from, int to) {
        if (before == null) {
            before = new SoundDecoder(decoder);
        }
        int count = decoder.digits(bytes, from, to, this::tellSamples);
        begun |= count > 0;
        return count;
    }

    /// Whether sound of the event that ends has been told.
    boolean hasBegun() {
        return begun;
    }

    /// The event has come, with this as its chunk; with what has not been told of it, if that has
    /// begun.
    void chunk(String text) {
        tell(() -> begun ? decoder.endOfChunk(text) : decoder.base64(text));
        before = null;
        begun = false;
    }

    /// The event has come without sound, or is none.
    void forget() {
        if (before != null) {
            decoder = before;
        }
        before = null;
        begun = false;
    }

    /// No more comes.
    void end() {
        tell(() -> decoder.rest());
    }

    private void tell(Supplier<byte[]> samples) {
        try {
            tellSamples(samples.get());
        } catch (IllegalArgumentException broken) {
            notBase64.run();
        }
    }

    private void tellSamples(byte[] pcm) {
        if (pcm.length > 0) {
            told.accept(pcm);
        }
    }
}
