package app.pythia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;

/// Counts a window's frames. A pulse first waits for the one before to be painted, so that the next
/// but one begins when a frame is complete.
final class Frames {
    private final Scene scene;

    Frames(Scene scene) {
        this.scene = scene;
    }

    /// Lets some frames pass.
    void settle(int count) {
        each(count, _ -> Platform.requestNextPulse());
    }

    /// Waits until what was done just now is painted.
    ///
    /// @return when, in nanoseconds
    long complete() {
        Node any = Objects.requireNonNull(scene.lookup(".heading"));
        // Only a pulse that has something to paint waits for the one before.
        each(2, _ -> any.setTranslateX(any.getTranslateX() > 0 ? 0 : 0.01));
        return System.nanoTime();
    }

    /// Does something before each frame.
    ///
    /// @return how long each took, in milliseconds
    List<Double> each(int count, IntConsumer action) {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Platform.runLater(() -> new Counter(count, action, done).start());
        return done.join();
    }

    /// Turns the wheel above a node.
    void wheel(Node over, double pixels) {
        Event.fireEvent(
                over,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        10,
                        10,
                        10,
                        10,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static final class Counter extends AnimationTimer {
        private final int count;
        private final IntConsumer action;
        private final CompletableFuture<List<Double>> done;
        private final List<Double> millis = new ArrayList<>();
        private long last;
        private int frame = -1;

        private Counter(int count, IntConsumer action, CompletableFuture<List<Double>> done) {
            this.count = count;
            this.action = action;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (frame >= 0) {
                millis.add((now - last) / 1e6);
            }
            last = now;
            frame++;
            if (frame == count) {
                stop();
                done.complete(millis);
            } else {
                action.accept(frame);
            }
        }
    }
}
