package app.pythia.soak.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Kinds of what can be done to the window. For a while at a time only some of them are, so that
/// each meets the others rarely and often, and some things can be known not to have been done
/// ("swarm testing", Groce, Zhang, Eide, Chen, Regehr, ISSTA 2012).
enum Habit {
    HOLD,
    TAP,
    SPACE,
    TALK_BUTTON,
    ESCAPE,
    KEYS,
    LETTERS,
    SHORTCUTS,
    SAY,
    PASTE,
    CLICK,
    DRAG,
    WHEEL,
    LIST,
    REVIEW,
    FOCUS,
    RESIZE,
    THEME,
    SETTLE,
    MICROPHONE,
    SPEAKER,
    WEATHER,
    REST;

    /// Some, and always what talks.
    static List<Habit> some(RandomGenerator random) {
        Set<Habit> some = EnumSet.of(random.nextBoolean() ? HOLD : SAY, REST);
        for (Habit each : values()) {
            if (random.nextBoolean()) {
                some.add(each);
            }
        }
        return List.copyOf(some);
    }
}
