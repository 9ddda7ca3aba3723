package app.pythia.settings;

import java.time.Duration;

/// How the user talks.
///
/// @param tail how long is still heard after the key has come up, up to [#LONGEST_TAIL]
/// @param preRoll how much of what was heard before the key went down belongs to the take, up to
///   [#LONGEST_PRE_ROLL]; zero keeps nothing
/// @param reach where the talk key is heard of
/// @param chord what is pressed where another program has the focus
public record Talking(
        TalkMode mode,
        Duration tail,
        EarlyOpening opening,
        Duration preRoll,
        Cue cue,
        BeforeSending beforeSending,
        TalkReach reach,
        KeyChord chord) {
    public static final Duration LONGEST_TAIL = Duration.ofSeconds(2);
    public static final Duration LONGEST_PRE_ROLL = Duration.ofSeconds(1);

    public static final Talking DEFAULT =
            new Talking(
                    TalkMode.BOTH,
                    Duration.ofMillis(200),
                    EarlyOpening.POINTER,
                    Duration.ZERO,
                    Cue.SEEN,
                    BeforeSending.NOTHING,
                    TalkReach.WINDOW,
                    KeyChord.DEFAULT);

    /// @throws IllegalArgumentException if a time is out of its bounds
    public Talking {
        require(tail, LONGEST_TAIL);
        require(preRoll, LONGEST_PRE_ROLL);
    }

    private static void require(Duration time, Duration most) {
        if (time.isNegative() || time.compareTo(most) > 0) {
            throw new IllegalArgumentException(time + " is not between 0 and " + most);
        }
    }

    public Talking withMode(TalkMode other) {
        return new Talking(other, tail, opening, preRoll, cue, beforeSending, reach, chord);
    }

    public Talking withTail(Duration other) {
        return new Talking(mode, other, opening, preRoll, cue, beforeSending, reach, chord);
    }

    public Talking withOpening(EarlyOpening other) {
        return new Talking(mode, tail, other, preRoll, cue, beforeSending, reach, chord);
    }

    public Talking withPreRoll(Duration other) {
        return new Talking(mode, tail, opening, other, cue, beforeSending, reach, chord);
    }

    public Talking withCue(Cue other) {
        return new Talking(mode, tail, opening, preRoll, other, beforeSending, reach, chord);
    }

    public Talking withBeforeSending(BeforeSending other) {
        return new Talking(mode, tail, opening, preRoll, cue, other, reach, chord);
    }

    public Talking withReach(TalkReach other) {
        return new Talking(mode, tail, opening, preRoll, cue, beforeSending, other, chord);
    }

    public Talking withChord(KeyChord other) {
        return new Talking(mode, tail, opening, preRoll, cue, beforeSending, reach, other);
    }
}
