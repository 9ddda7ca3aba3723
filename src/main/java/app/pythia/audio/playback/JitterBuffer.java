package app.pythia.audio.playback;

import app.pythia.audio.PcmFormat;
import java.time.Duration;

/// Decides when an answer that arrives unevenly may sound: at once if enough has come, later if it
/// has run dry before. Holds the samples as they came. Not safe for use by several threads.
final class JitterBuffer {
    private static final Duration FIRST = Duration.ofMillis(60);
    private static final Duration MOST = Duration.ofMillis(250);

    private final PcmFormat format;
    private final PcmFifo fifo = new PcmFifo();
    private Duration enough = FIRST;
    private Phase phase = Phase.GATHERING;
    private boolean ended;

    JitterBuffer(PcmFormat format) {
        this.format = format;
    }

    private enum Phase {
        GATHERING,
        FLOWING
    }

    void put(byte[] pcm) {
        fifo.put(pcm);
    }

    /// Nothing more will come.
    void end() {
        ended = true;
    }

    Duration held() {
        return format.duration(fifo.size());
    }

    /// Whether samples may be taken.
    boolean flows() {
        if (phase == Phase.GATHERING && (ended || held().compareTo(enough) >= 0)) {
            phase = Phase.FLOWING;
        }
        return phase == Phase.FLOWING;
    }

    /// Whether taking so much would leave nothing, though more is to come.
    boolean runsDry(Duration piece) {
        return !ended && held().compareTo(piece) <= 0;
    }

    /// Gathers again, more than before.
    void rearm() {
        phase = Phase.GATHERING;
        enough = enough.multipliedBy(2).compareTo(MOST) < 0 ? enough.multipliedBy(2) : MOST;
    }

    /// Whether everything has been taken, and nothing more comes.
    boolean isOver() {
        return ended && fifo.size() == 0;
    }

    byte[] take(Duration piece) {
        return fifo.take(format.bytes(piece));
    }

    void clear() {
        fifo.clear();
    }
}
