package app.pythia.turn;

import app.pythia.turn.Preferences.TypedAnswer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How long the last answers to typed messages took from the sending to the first sound, by the way
/// they came. Safe for use by any thread.
public final class FirstSounds {
    private static final int REMEMBERED = 9;

    private final Map<TypedAnswer, Deque<Duration>> times = new EnumMap<>(TypedAnswer.class);

    synchronized void add(TypedAnswer way, Duration time) {
        Deque<Duration> known = times.computeIfAbsent(way, _ -> new ArrayDeque<>());
        known.add(time);
        if (known.size() > REMEMBERED) {
            known.remove();
        }
    }

    /// The median for one way; empty if it has not been measured.
    public synchronized Optional<Duration> median(TypedAnswer way) {
        return Optional.ofNullable(times.get(way))
                .map(known -> known.stream().sorted().toList().get(known.size() / 2));
    }

    /// Sentences, unless the other voice has been measured to be heard earlier: to try it unasked
    /// could cost a turn, since a clone need not have it.
    TypedAnswer fastest() {
        Optional<Duration> sentences = median(TypedAnswer.SENTENCES);
        Optional<Duration> voice = median(TypedAnswer.VOICE);
        boolean voiceIsFaster =
                sentences.isPresent()
                        && voice.isPresent()
                        && voice.get().compareTo(sentences.get()) < 0;
        return voiceIsFaster ? TypedAnswer.VOICE : TypedAnswer.SENTENCES;
    }
}
