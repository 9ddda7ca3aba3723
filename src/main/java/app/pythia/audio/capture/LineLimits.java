package app.pythia.audio.capture;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long the microphone's line waits for what.
///
/// @param nanoTime the time, as [System#nanoTime] tells it
/// @param keptOpen how long it stays open after it was last used
/// @param opening an opening that takes longer is given up
/// @param firstSound from the opening to the first sound, which Bluetooth takes its time for
/// @param deaf between two sounds; after that the microphone has gone
record LineLimits(
        LongSupplier nanoTime,
        Duration keptOpen,
        Duration opening,
        Duration firstSound,
        Duration deaf) {

    static LineLimits usual(LongSupplier nanoTime) {
        return new LineLimits(
                nanoTime,
                Duration.ofSeconds(15),
                Duration.ofSeconds(5),
                Duration.ofSeconds(4),
                Duration.ofMillis(1500));
    }

    long now() {
        return nanoTime.getAsLong();
    }
}
