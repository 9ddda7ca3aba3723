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
    private static final int LAUREL = 0x2E6A4E;
    private static final double LOWEST_QUARTER = 0.75;

    private final Studio studio;
    private final ProgramUnderTest program;
    private final Rectangle window;
    private final String name;

    private Visitor(Studio studio, ProgramUnderTest program, String name) {
        this.studio = studio;
        this.program = program;
        this.name = name;
        this.window = studio.display().bounds(studio.display().window("^Pythia"));
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
            visitor.takesPicture("ready");
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
            speech.endsWithin(Duration.ofSeconds(1));
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

    /// Closes the window as the window manager does.
    void closesTheWindow() {
        studio.display().type("alt+F4");
    }

    /// Keeps what the window shows, under the name of a state.
    Screen takesPicture(String state) {
        return new Screen(
                window,
                studio.display()
                        .screenshot(
                                window,
                                Kept.folder("screens").resolve(name + "-" + state + ".png")));
    }

    @Override
    public void close() {
        program.close();
    }

    private Point talkButton() {
        return takesPicture("ready").middleOfBiggest(LAUREL, LOWEST_QUARTER);
    }
}
