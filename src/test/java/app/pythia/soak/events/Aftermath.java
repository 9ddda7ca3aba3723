package app.pythia.soak.events;

import app.pythia.soak.events.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// All is well again, and nothing is held: what the program is worth now.
///
/// @param second for how long a second is waited; whoever tries this has less time
record Aftermath(Settled program, Duration second) {
    private static final int READY_SECONDS = 40;
    private static final int TAKE_SECONDS = 5;
    private static final int SENT_SECONDS = 90;
    private static final int CLOSED_SECONDS = 30;

    /// What is wrong.
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        program.letGo();
        if (!becomesReady()) {
            found.add(new Finding(Kind.NOT_READY, "it stays " + program.state()));
        }
        if (!within(TAKE_SECONDS, () -> !program.isRecording())) {
            found.add(new Finding(Kind.STUCK, "a take goes on, and nothing is held"));
        }
        speak(found);
        if (!within(CLOSED_SECONDS, () -> program.microphonesOpen() == 0)) {
            found.add(new Finding(Kind.STUCK, program.microphonesOpen() + " microphones are open"));
        }
        if (!within(SENT_SECONDS, () -> !program.isBusy())) {
            found.add(new Finding(Kind.NOT_READY, "something still waits to be sent"));
        }
        return found;
    }

    /// Escape leaves one thing after the other; ready is who has nothing left to leave.
    private boolean becomesReady() {
        long end = System.nanoTime() + READY_SECONDS * second.toNanos();
        int ready = 0;
        while (ready < 4 && System.nanoTime() < end) {
            program.escape();
            pause(second.dividedBy(3));
            ready = program.state().equals("ready") ? ready + 1 : 0;
        }
        return ready > 0;
    }

    private void speak(List<Finding> found) {
        long begun = System.nanoTime();
        program.talk();
        if (!within(TAKE_SECONDS, () -> program.saidAfter(begun).isPresent())) {
            found.add(new Finding(Kind.NOT_READY, "the talk key does nothing"));
        } else if (!within(SENT_SECONDS, () -> hasArrived(program.saidAfter(begun)))) {
            String what = program.saidAfter(begun) + ", " + program.state();
            found.add(new Finding(Kind.NOT_READY, "a new turn does not arrive: " + what));
        } else if (!within(SENT_SECONDS, () -> program.state().equals("ready"))) {
            found.add(new Finding(Kind.NOT_READY, "after a new turn, it is " + program.state()));
        }
    }

    private boolean hasArrived(Optional<Said> said) {
        return said.filter(program::hasArrived).isPresent();
    }

    private boolean within(int seconds, BooleanSupplier condition) {
        long end = System.nanoTime() + seconds * second.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            pause(Duration.ofNanos(Math.min(second.toNanos(), TimeUnit.MILLISECONDS.toNanos(50))));
        }
        return condition.getAsBoolean();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
