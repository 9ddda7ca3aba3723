package app.pythia.soak.events;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Does anything at all to the window, as a seed says. Used by one thread that is not the window's.
public final class Monkey {
    private static final int EPISODE = 120;

    private final RandomGenerator random;
    private final Fingers fingers;
    private final Steps steps;
    private final Doings doings;
    private final Stage other;
    private List<Habit> habits = List.of();

    /// To be made on the window's thread.
    ///
    /// @param stage the program's window
    /// @param other another program's
    /// @param settle settles something else anew
    public Monkey(
            RandomGenerator random,
            Stage stage,
            Stage other,
            StandIns devices,
            FaultyRoad road,
            Runnable settle) {
        this.random = random;
        this.other = other;
        fingers = new Fingers(stage);
        steps = new Steps(random, fingers);
        doings = new Doings(random, fingers, steps, other, devices, road, settle);
    }

    /// Does so many things.
    public void play(int events) {
        for (int event = 0; event < events; event++) {
            if (event % EPISODE == 0) {
                habits = Habit.some(random);
            }
            if (steps.isEmpty()) {
                Habit habit = habits.get(random.nextInt(habits.size()));
                System.out.printf("%d %s, %d letters%n", event, habit, fingers.letters());
                Fingers.on(() -> doings.next(habit));
            }
            steps.next()
                    .ifPresent(step -> {
                        Fingers.on(step.action());
                        pause(step.millis());
                    });
        }
        steps.clear();
    }

    /// Lets go of all, and brings the window to the front.
    public void letGo() {
        Fingers.on(() -> {
            fingers.letGo();
            fingers.moveTo(fingers.at(0.5, 0.2));
            other.hide();
            fingers.stage().setIconified(false);
            fingers.stage().requestFocus();
        });
        pause(500);
    }

    /// Holds keys down together for so long.
    public void hold(List<KeyCode> keys, int millis) {
        keys.forEach(key -> Fingers.on(() -> fingers.press(key)));
        pause(millis);
        keys.reversed().forEach(key -> Fingers.on(() -> fingers.release(key)));
        pause(100);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
