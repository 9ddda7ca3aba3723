package app.pythia.soak.events;

import app.pythia.audio.device.DeviceProblem;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

/// What is done out of each [Habit], in steps. Used on the window's thread.
final class Doings {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.DELETE,
                    KeyCode.BACK_SPACE,
                    KeyCode.F2,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.SHIFT,
                    KeyCode.CONTROL);

    private static final List<KeyCode> LETTERS =
            List.of(KeyCode.A, KeyCode.E, KeyCode.DIGIT7, KeyCode.Z, KeyCode.SPACE, KeyCode.PERIOD);

    private static final List<KeyCode> WITH_CONTROL =
            List.of(
                    KeyCode.SPACE,
                    KeyCode.N,
                    KeyCode.COMMA,
                    KeyCode.P,
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.Z,
                    KeyCode.ENTER);

    private final RandomGenerator random;
    private final Fingers fingers;
    private final Steps steps;
    private final Stage other;
    private final StandIns devices;
    private final FaultyRoad road;
    private final Runnable settle;
    private int written;

    /// @param steps are added to
    /// @param other another program's window
    /// @param settle settles something else anew
    Doings(
            RandomGenerator random,
            Fingers fingers,
            Steps steps,
            Stage other,
            StandIns devices,
            FaultyRoad road,
            Runnable settle) {
        this.random = random;
        this.fingers = fingers;
        this.steps = steps;
        this.other = other;
        this.devices = devices;
        this.road = road;
        this.settle = settle;
    }

    void next(Habit habit) {
        switch (habit) {
            case HOLD -> {
                int millis = 200 + random.nextInt(900);
                if (random.nextBoolean()) {
                    steps.repeat(KeyCode.SPACE, millis);
                } else {
                    steps.hold(KeyCode.SPACE, millis);
                }
            }
            case TAP -> {
                steps.hold(KeyCode.SPACE, 20);
                steps.add(() -> {}, 200 + random.nextInt(900));
                steps.hold(KeyCode.SPACE, 20);
            }
            case SPACE -> steps.toggle(KeyCode.SPACE);
            case TALK_BUTTON -> talkButton();
            case ESCAPE -> steps.hold(KeyCode.ESCAPE, 10);
            case KEYS -> anyKey(KEYS);
            case LETTERS -> anyKey(LETTERS);
            case SHORTCUTS ->
                    steps.withControl(WITH_CONTROL.get(random.nextInt(WITH_CONTROL.size())));
            case SAY -> {
                write();
                steps.hold(KeyCode.ENTER, 10);
            }
            case PASTE -> write();
            case CLICK -> click();
            case DRAG -> drag();
            case WHEEL -> steps.quick(() -> fingers.turnWheel(random.nextInt(11) - 5));
            case LIST -> list();
            case REVIEW -> review();
            case FOCUS -> focus();
            case RESIZE -> resize();
            case THEME -> steps.quick(this::dress);
            case SETTLE -> steps.quick(settle);
            case MICROPHONE -> steps.quick(() -> devices.microphoneFails(trouble()));
            case SPEAKER -> steps.quick(() -> devices.speakerFails(trouble()));
            case WEATHER ->
                    steps.quick(() ->
                            road.weather(
                                    random.nextInt(3) == 0 ? Weather.FINE : Weather.of(random)));
            case REST -> steps.add(() -> {}, random.nextInt(1_200));
        }
    }

    private void talkButton() {
        node("#talk")
                .ifPresent(talk -> {
                    steps.quick(() -> fingers.moveTo(Fingers.in(talk, 0.5, 0.5)));
                    steps.add(() -> fingers.press(MouseButton.PRIMARY), random.nextInt(700));
                    if (random.nextBoolean()) {
                        Point2D away =
                                new Point2D(random.nextInt(400) - 200, random.nextInt(400) - 300);
                        steps.quick(() -> fingers.moveTo(Fingers.in(talk, 0.5, 0.5).add(away)));
                    }
                    steps.quick(() -> fingers.release(MouseButton.PRIMARY));
                });
    }

    /// Not always let go.
    private void anyKey(List<KeyCode> keys) {
        KeyCode key = keys.get(random.nextInt(keys.size()));
        if (random.nextInt(4) == 0) {
            steps.toggle(key);
        } else {
            steps.hold(key, random.nextInt(random.nextInt(8) == 0 ? 500 : 30));
        }
    }

    private void write() {
        String words = Words.any(random, ++written);
        node("#message")
                .ifPresent(field -> {
                    steps.quick(() -> Fingers.copy(words));
                    steps.quick(() -> fingers.moveTo(Fingers.in(field, 0.3, 0.5)));
                    steps.click(MouseButton.PRIMARY);
                    if (random.nextInt(4) > 0) {
                        steps.withControl(KeyCode.A);
                    }
                    steps.withControl(KeyCode.V);
                });
    }

    private void click() {
        List<Node> targets = fingers.targets();
        boolean anywhere = targets.isEmpty() || random.nextInt(3) == 0;
        Point2D place =
                anywhere
                        ? fingers.at(random.nextDouble() * 1.1 - 0.05, random.nextDouble())
                        : Fingers.in(
                                targets.get(random.nextInt(targets.size())),
                                random.nextDouble(),
                                random.nextDouble());
        steps.quick(() -> fingers.moveTo(place));
        steps.click(random.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY);
    }

    /// Let go anywhere, outside the window too.
    private void drag() {
        Point2D from = fingers.at(random.nextDouble(), random.nextDouble());
        steps.quick(() -> fingers.moveTo(from));
        steps.quick(() -> fingers.press(MouseButton.PRIMARY));
        for (int i = random.nextInt(5); i >= 0; i--) {
            Point2D to = fingers.at(random.nextDouble() * 3 - 1, random.nextDouble() * 3 - 1);
            steps.quick(() -> fingers.moveTo(to));
        }
        steps.quick(() -> fingers.release(MouseButton.PRIMARY));
    }

    /// Conversations are opened, renamed and deleted.
    private void list() {
        node("#conversations")
                .ifPresent(list -> {
                    steps.quick(() -> fingers.moveTo(Fingers.in(list, 0.5, random.nextDouble())));
                    steps.click(MouseButton.PRIMARY);
                    switch (random.nextInt(6)) {
                        case 0 -> {
                            steps.hold(KeyCode.F2, 10);
                            steps.hold(KeyCode.A, 10);
                            steps.hold(KeyCode.ENTER, 10);
                        }
                        case 1 -> {
                            steps.hold(KeyCode.DELETE, 50);
                            steps.hold(random.nextBoolean() ? KeyCode.ENTER : KeyCode.TAB, 50);
                            steps.hold(KeyCode.ENTER, 10);
                        }
                        default -> {}
                    }
                });
    }

    private void review() {
        List<String> all = List.of("#review-hear", "#review-send", "#review-drop", "#review-again");
        node(all.get(random.nextInt(all.size())))
                .ifPresent(button -> {
                    steps.quick(() -> fingers.moveTo(Fingers.in(button, 0.5, 0.5)));
                    steps.click(MouseButton.PRIMARY);
                });
    }

    private void focus() {
        steps.add(
                random.nextBoolean()
                        ? () -> {
                            other.show();
                            other.requestFocus();
                        }
                        : () -> fingers.stage().setIconified(true),
                random.nextInt(300));
        steps.quick(() -> {
            fingers.stage().setIconified(false);
            fingers.stage().requestFocus();
        });
    }

    private void resize() {
        int width = 360 + random.nextInt(1_241);
        int height = 480 + random.nextInt(521);
        steps.quick(() -> fingers.stage().setWidth(width));
        steps.quick(() -> fingers.stage().setHeight(height));
    }

    private void dress() {
        fingers.stage()
                .getScene()
                .getPreferences()
                .setColorScheme(random.nextBoolean() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private Optional<DeviceProblem> trouble() {
        List<DeviceProblem> all = List.of(DeviceProblem.values());
        return random.nextInt(3) == 0
                ? Optional.of(all.get(random.nextInt(all.size())))
                : Optional.empty();
    }

    private Optional<Node> node(String query) {
        return Optional.ofNullable(fingers.stage().getScene().lookup(query));
    }
}
