package app.pythia.bench;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.shell.PythiaWindow;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;

/// The window over a conversation of 100,000 messages and an empty one: opens them in turn, scrolls
/// and lets words arrive, and prints what that took. Pulses come as fast as they are done.
final class ScrollProgram {
    private static final ConversationId LONG = new ConversationId("long");
    private static final ConversationId EMPTY = new ConversationId("empty");
    private static final int MESSAGES = 100_000;
    private static final int OPENINGS = 40;
    private static final int STORED_OPENINGS = 10;

    /// As many as are kept at hand, and one more.
    private static final int OTHERS = 5;

    private static final int FRAMES = 1500;
    private static final int WHEEL = 120;

    private final Archive archive;
    private final ConversationStore store;
    private final Stage stage = new Stage();
    private final Frames frames;
    private int came;

    private ScrollProgram(Path folder) throws Exception {
        archive = SqliteArchive.open(folder);
        store = new ConversationStore(archive);
        store.merge(
                List.of(
                        Samples.conversation("long", "Long", "", 0, 0),
                        Samples.conversation("empty", "Empty", "", 0, 1)));
        store.mergeHistory(LONG, UnevenMessages.of(MESSAGES, 1), Set.of());
        archive.flush();
        store.select(EMPTY);
        new PythiaWindow(
                        stage,
                        new FakeTurns(),
                        store,
                        new FakeMirror(store),
                        Samples.GUIDE,
                        SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT)),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneId.of("Europe/Berlin"))
                .show();
        frames = new Frames(stage.getScene());
    }

    static void main(String[] args) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        ScrollProgram program = onWindow(() -> new ScrollProgram(Path.of(args[0])));
        program.open();
        program.openStored();
        program.jump();
        program.scroll();
        System.exit(0);
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }

    private void open() throws Exception {
        for (int i = 0; i < OPENINGS; i++) {
            tell("open", opening(LONG));
            tell("empty", opening(EMPTY));
        }
        opening(LONG);
    }

    /// The long one is read from the disk: its end first, then all of it.
    private void openStored() throws Exception {
        for (int i = 0; i < STORED_OPENINGS; i++) {
            for (int other = 0; other < OTHERS; other++) {
                opening(new ConversationId("other " + other));
            }
            tell("open-stored", opening(LONG));
            Map<Node, Double> before = onWindow(this::places);
            double longest = 0;
            boolean isWhole = false;
            while (!isWhole) {
                isWhole = store.transcript().get().messages().size() == MESSAGES;
                longest = Math.max(longest, Collections.max(frames.each(20, _ -> pulse())));
            }
            tell("frame-rest", longest);
            tell("jump-rest", farthest(before, 0));
        }
    }

    private static void pulse() {
        Platform.requestNextPulse();
    }

    private double opening(ConversationId id) throws Exception {
        frames.settle(5);
        long begun = System.nanoTime();
        onWindow(() -> {
            store.select(id);
            return id;
        });
        return (frames.complete() - begun) / 1e6;
    }

    /// How far what is seen moves by itself.
    private void jump() throws Exception {
        onWindow(() -> {
            ((ScrollBar) node(".rows > .scroll-bar")).setValue(0.5);
            return "";
        });
        frames.settle(3);
        for (int i = 0; i < 200; i++) {
            int wheel = i % 20 < 15 ? 40 : -40;
            tell("jump-above", moved(() -> frames.wheel(node(".rows"), wheel), wheel));
        }
        for (int i = 0; i < 20; i++) {
            tell("jump-appended", moved(this::append, 0));
        }
    }

    private double moved(Runnable action, double expected) throws Exception {
        Map<Node, Double> before = onWindow(this::places);
        onWindow(() -> {
            action.run();
            return "";
        });
        frames.settle(3);
        return farthest(before, expected);
    }

    private double farthest(Map<Node, Double> before, double expected) throws Exception {
        Map<Node, Double> after = onWindow(this::places);
        after.keySet().retainAll(before.keySet());
        return after.entrySet().stream()
                .mapToDouble(it ->
                        Math.abs(
                                it.getValue()
                                        - before.getOrDefault(it.getKey(), Double.NaN)
                                        - expected))
                .max()
                .orElse(Double.NaN);
    }

    /// Where the rows stand that are seen.
    private Map<Node, Double> places() {
        Map<Node, Double> places = new HashMap<>();
        double height = node(".rows").getLayoutBounds().getHeight();
        for (Node row : scene().getRoot().lookupAll(".message-row")) {
            double top = row.getLayoutY();
            if (top < height && top + row.getLayoutBounds().getHeight() > 0) {
                places.put(row, top);
            }
        }
        return places;
    }

    private void scroll() throws Exception {
        Node rows = onWindow(() -> node(".rows"));
        frames.each(FRAMES, i -> frames.wheel(rows, i % 500 < 300 ? WHEEL : -WHEEL))
                .forEach(millis -> tell("frame", millis));
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(LONG, incoming);
        AtomicBoolean arriving = new AtomicBoolean(true);
        Thread words = Thread.ofPlatform().start(() -> arrive(incoming.id(), arriving));
        frames.each(FRAMES, i -> frames.wheel(rows, i % 500 < 300 ? WHEEL : -WHEEL))
                .forEach(millis -> tell("frame-words", millis));
        onWindow(() -> {
            ((ScrollBar) node(".rows > .scroll-bar")).setValue(1);
            return "";
        });
        frames.each(300, _ -> pulse()).forEach(millis -> tell("frame-following", millis));
        arriving.set(false);
        words.join();
    }

    private void arrive(MessageId message, AtomicBoolean arriving) {
        while (arriving.get()) {
            store.change(LONG, message, it -> it.withText(it.text() + " word"));
            Moment.awaitMillis(20);
        }
    }

    private void append() {
        came++;
        store.append(
                LONG,
                Message.received(
                        MessageId.local(), "New. ".repeat(came * 20), Optional.of(FakeTurns.NOW)));
    }

    private Scene scene() {
        return stage.getScene();
    }

    private Node node(String query) {
        return Objects.requireNonNull(scene().lookup(query));
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", what, value);
    }
}
