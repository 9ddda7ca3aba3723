package app.pythia.devices;

import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Someone who sits before Pythia's window, with a keyboard, a pointer, a voice and ears.
final class Visitor implements AutoCloseable {
    /// What is held to talk.
    enum Holding {
        KEY,
        POINTER
    }

    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MOST_PICTURES = 10;
    private static final int LAUREL = 0x2E6A4E;
    private static final double LOWEST_QUARTER = 0.75;

    private final Studio studio;
    private final ProgramUnderTest program;
    private final String window;
    private final String name;

    private Visitor(Studio studio, ProgramUnderTest program, String name) {
        this.studio = studio;
        this.program = program;
        this.name = name;
        this.window = studio.display().window("^Pythia");
    }

    /// Starts the program, and returns when its window is ready.
    ///
    /// @param name of the scenario, for the pictures
    /// @param environment what the program is told besides where the devices are
    static Visitor comes(
            Studio studio,
            Path folder,
            String name,
            Map<String, String> environment,
            String... options) {
        Map<String, String> all = new HashMap<>(studio.environment());
        all.putAll(environment);
        ProgramUnderTest program = ProgramUnderTest.start(all, folder, options);
        try {
            program.awaitState("ready", START);
            Visitor visitor = new Visitor(studio, program, name);
            visitor.takesPictureOnceStill("ready");
            return visitor;
        } catch (RuntimeException | AssertionError e) {
            program.close();
            throw e;
        }
    }

    ProgramUnderTest program() {
        return program;
    }

    /// Presses, and returns when the program listens.
    void presses(Holding holding) {
        switch (holding) {
            case KEY -> studio.display().keyDown("space");
            case POINTER -> {
                Point button = talkButton();
                studio.display().pressPointerAt(button.x, button.y);
            }
        }
        program.awaitState("listening", SOON);
    }

    void letsGo(Holding holding) {
        switch (holding) {
            case KEY -> studio.display().keyUp("space");
            case POINTER -> studio.display().releasePointer();
        }
    }

    /// Says the sentence, to its end.
    void speaks() {
        try (Child speech = studio.pulse().speak(studio.sentence().wav())) {
            speech.endsWithin(Duration.ofMillis(1500));
            takesPicture("listening");
            if (!speech.endsWithin(Duration.ofSeconds(30))) {
                throw new IllegalStateException("the sentence does not end");
            }
        }
    }

    /// Presses, says the sentence and lets go.
    void asks(Holding holding) {
        presses(holding);
        speaks();
        letsGo(holding);
    }

    /// Takes back what was begun.
    void escapes() {
        studio.display().type("Escape");
    }

    /// Closes the window as the window manager does.
    void closesTheWindow() {
        studio.display().type("alt+F4");
    }

    /// Keeps what the window shows, under the name of a state.
    Screen takesPicture(String state) {
        Rectangle bounds = studio.display().bounds(window);
        Path png = Kept.folder("screens").resolve(name + "-" + state + ".png");
        return new Screen(bounds, studio.display().screenshot(bounds, png));
    }

    /// The same when nothing moves any more: the log is ahead of the window by a frame or two.
    Screen takesPictureOnceStill(String state) {
        Screen last = takesPicture(state);
        for (int i = 0; i < MOST_PICTURES; i++) {
            Screen next = takesPicture(state);
            if (next.looksLike(last)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    @Override
    public void close() {
        program.close();
    }

    private Point talkButton() {
        return takesPictureOnceStill("ready").middleOfBiggest(LAUREL, LOWEST_QUARTER);
    }
}
