package app.pythia.settings;

/// How the clone's voice sounds.
///
/// @param volume in percent, 0 to 100
/// @param speed how fast it speaks, from [#SLOWEST] to [#FASTEST], at its own pitch
public record Listening(int volume, double speed) {
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;

    public static final Listening DEFAULT = new Listening(100, 1);

    /// @throws IllegalArgumentException if one of them is out of its bounds
    public Listening {
        if (volume < 0 || volume > 100 || !(speed >= SLOWEST && speed <= FASTEST)) {
            throw new IllegalArgumentException("volume " + volume + ", speed " + speed);
        }
    }

    public Listening withVolume(int other) {
        return new Listening(other, speed);
    }

    public Listening withSpeed(double other) {
        return new Listening(volume, other);
    }
}
