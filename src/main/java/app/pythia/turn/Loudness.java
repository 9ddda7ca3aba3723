package app.pythia.turn;

/// How loud it is now, and how loud it was at most lately, both 0 to 1 on a scale of decibels from
/// −60 to 0. Written by the devices' threads, without a trace in memory; read by any.
public final class Loudness {
    private volatile float level;
    private volatile float peak;

    /// The effective value of the last few milliseconds.
    public float level() {
        return level;
    }

    /// The loudest sample of the last few milliseconds.
    public float peak() {
        return peak;
    }

    public void show(float newLevel, float newPeak) {
        level = newLevel;
        peak = newPeak;
    }

    public void silence() {
        show(0, 0);
    }
}
