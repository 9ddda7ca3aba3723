package app.pythia.audio.flac;

import java.io.IOException;

/// What is read is no FLAC of the kind that [FlacWriter] writes, or is damaged.
public final class FlacException extends IOException {
    private static final long serialVersionUID = 1L;

    FlacException(String why) {
        super(why);
    }
}
