package app.pythia.settings;

/// How the clone's voice sounds, and how its answers are noticed.
///
/// @param volume in percent, 0 to 100
/// @param speed how fast it speaks, from [#SLOWEST] to [#FASTEST], at its own pitch
/// @param notice what the desktop tells of an answer
public record Listening(int volume, double speed, AnswerNotice notice) {
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;

    public static final Listening DEFAULT = new Listening(100, 1, AnswerNotice.COMING);

    /// @throws IllegalArgumentException if one of them is out of its bounds
    public Listening {
        if (volume < 0 || volume > 100 || !(speed >= SLOWEST && speed <= FASTEST)) {
            throw new IllegalArgumentException("volume " + volume + ", speed " + speed);
        }
    }

    public Listening withVolume(int other) {
        return new Listening(other, speed, notice);
    }

    public Listening withSpeed(double other) {
        return new Listening(volume, other, notice);
    }

    public Listening withNotice(AnswerNotice other) {
        return new Listening(volume, speed, other);
    }
}
