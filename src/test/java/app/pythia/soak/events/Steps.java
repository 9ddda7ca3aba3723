package app.pythia.soak.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// What is going to be done next, one event at a time.
final class Steps {
    private static final int REPEATED_AFTER = 40;
    private static final int HASTE = 20;

    private final RandomGenerator random;
    private final Fingers fingers;
    private final Deque<Step> steps = new ArrayDeque<>();

    /// One event, and how long it is waited after it.
    record Step(Runnable action, int millis) {}

    Steps(RandomGenerator random, Fingers fingers) {
        this.random = random;
        this.fingers = fingers;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Optional<Step> next() {
        return Optional.ofNullable(steps.poll());
    }

    void clear() {
        steps.clear();
    }

    /// Does it, and waits.
    void add(Runnable action, int millis) {
        steps.add(new Step(action, millis));
    }

    /// Does it, and hardly waits.
    void quick(Runnable action) {
        add(action, random.nextInt(HASTE));
    }

    /// Holds a key for so long.
    void hold(KeyCode key, int millis) {
        add(() -> fingers.press(key), millis);
        quick(() -> fingers.release(key));
    }

    /// The same with a key that repeats itself.
    void repeat(KeyCode key, int millis) {
        for (int left = millis; left > 0; left -= REPEATED_AFTER) {
            add(() -> fingers.press(key), REPEATED_AFTER);
        }
        quick(() -> fingers.release(key));
    }

    /// Presses it, or lets it go; it may stay down for long.
    void toggle(KeyCode key) {
        quick(() -> {
            if (fingers.isDown(key) && random.nextInt(3) > 0) {
                fingers.release(key);
            } else {
                fingers.press(key);
            }
        });
    }

    void withControl(KeyCode key) {
        quick(() -> fingers.press(KeyCode.CONTROL));
        hold(key, 10 + random.nextInt(400));
        quick(() -> fingers.release(KeyCode.CONTROL));
    }

    void click(MouseButton button) {
        quick(() -> fingers.press(button));
        quick(() -> fingers.release(button));
    }
}
