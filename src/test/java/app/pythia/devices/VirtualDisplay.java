package app.pythia.devices;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// An X display that nobody sees, with a window manager, a keyboard and a pointer.
public final class VirtualDisplay implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(15);
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Rectangle SCREEN = new Rectangle(1280, 900);

    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Child> children = new ArrayDeque<>();

    private VirtualDisplay(Path folder) {
        environment.put("HOME", folder.toString());
    }

    /// Starts it on a free number, and returns when the window manager is there.
    public static VirtualDisplay start(Path folder) {
        VirtualDisplay display = new VirtualDisplay(folder);
        try {
            display.startServer(folder.resolve("display.txt"));
            display.startWindowManager(folder.resolve("openbox.log"));
            return display;
        } catch (RuntimeException e) {
            display.close();
            throw e;
        }
    }

    /// What a program must be told to open its windows here.
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /// Waits for a window and gives it the focus.
    ///
    /// @param title a regular expression
    /// @return the window's number
    public String window(String title) {
        String found = xdotool("search", "--sync", "--onlyvisible", "--name", title);
        String window = found.lines().toList().getLast();
        xdotool("windowactivate", "--sync", window);
        bringOntoTheScreen(window);
        return window;
    }

    /// Once in a while a window of JavaFX's is left partly outside, as a person would see and mend.
    private void bringOntoTheScreen(String window) {
        if (!Tools.becomesTrue(SETTLING, () -> standsOnTheScreen(window))) {
            Measured.print("display", "the window opened at " + now(window) + " and is moved");
            xdotool("windowmove", window, "60", "60");
        }
    }

    /// Where on the display a window's content is, as soon as it stands still there.
    Rectangle bounds(String window) {
        if (!Tools.becomesTrue(START, () -> standsOnTheScreen(window))) {
            throw new IllegalStateException("it is not wholly on the screen: " + now(window));
        }
        return now(window);
    }

    private boolean standsOnTheScreen(String window) {
        Rectangle first = now(window);
        return SCREEN.contains(first) && first.equals(now(window));
    }

    void keyDown(String key) {
        xdotool("keydown", key);
    }

    void keyUp(String key) {
        xdotool("keyup", key);
    }

    /// Presses and lets go at once; keys are joined with a plus.
    public void type(String keys) {
        xdotool("key", keys);
    }

    void pressPointerAt(int x, int y) {
        xdotool("mousemove", "" + x, "" + y);
        xdotool("mousedown", "1");
    }

    void releasePointer() {
        xdotool("mouseup", "1");
    }

    /// Takes a picture of the whole display and keeps the part within `bounds` in `png`.
    BufferedImage screenshot(Rectangle bounds, Path png) {
        try {
            Tools.run(environment, "scrot", "--overwrite", png.toString());
            BufferedImage part =
                    ImageIO.read(png.toFile())
                            .getSubimage(bounds.x, bounds.y, bounds.width, bounds.height);
            ImageIO.write(part, "png", png.toFile());
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does something with keys, pointer or windows, as xdotool is told.
    ///
    /// @return what it prints
    public String xdotool(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "xdotool";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Tools.run(environment, command);
    }

    @Override
    public void close() {
        while (!children.isEmpty()) {
            children.pop().close();
        }
    }

    private void startServer(Path output) {
        children.push(
                Child.start(
                        Map.of(),
                        output,
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        SCREEN.width + "x" + SCREEN.height + "x24",
                        "-nolisten",
                        "tcp",
                        "-noreset"));
        if (!Tools.becomesTrue(START, () -> number(output).isPresent())) {
            throw new IllegalStateException("Xvfb does not start: " + Tools.read(output));
        }
        environment.put("DISPLAY", ":" + number(output).orElseThrow());
    }

    /// The server's number has a line of its own, among those of its warnings.
    private static Optional<String> number(Path output) {
        Matcher matcher = Pattern.compile("(?m)^(\\d+)\n").matcher(Tools.read(output));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void startWindowManager(Path log) {
        children.push(Child.start(environment, log, "openbox", "--sm-disable"));
        if (!Tools.becomesTrue(START, this::isManaged)) {
            throw new IllegalStateException("openbox does not start: " + Tools.read(log));
        }
    }

    private boolean isManaged() {
        try (Child child = Child.startUnheard(environment, "xdotool", "get_desktop")) {
            return child.endsWithin(Duration.ofSeconds(2)) && child.exitValue() == 0;
        }
    }

    private Rectangle now(String window) {
        // Not xdotool, which counts the window manager's frame twice.
        String told = Tools.run(environment, "xwininfo", "-id", window);
        return new Rectangle(
                number(told, "Absolute upper-left X"),
                number(told, "Absolute upper-left Y"),
                number(told, "Width"),
                number(told, "Height"));
    }

    private static int number(String told, String name) {
        Matcher matcher = Pattern.compile(name + ": +(-?\\d+)").matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name + " in " + told);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
