package app.pythia.delphi.http;

import java.time.Duration;

/// How much is taken of what the service sends, and how long it is waited for.
final class Limits {
    private Limits() {}

    /// An answer of words: far beyond any.
    static final int WORDS_BYTES = 32 << 20;

    /// A list or a history, whose rows are taken up while they come: a million messages and more.
    static final long ROWS_BYTES = 512L << 20;

    /// A whole answer with its sound in base64: 19 minutes at 44.1 kHz.
    static final int SOUND_BYTES = 128 << 20;

    /// A stream of bare samples: 90 minutes at 24 kHz.
    static final long RAW_SOUND_BYTES = 256L << 20;

    /// A refusal, as far as it is read.
    static final int REFUSAL_BYTES = 64 << 10;

    /// What may follow an answer's end for its connection to be used again.
    static final int REST_BYTES = 64 << 10;

    /// How long such a rest is waited for.
    static final Duration REST_TIME = Duration.ofSeconds(1);

    /// Nothing comes of a whole answer before all of it is made: that many times longer than a
    /// streamed one may stand still, it may take.
    static final int WHOLE_ANSWER_PATIENCE = 6;
}
