package app.pythia.ui;

import app.pythia.conversation.Citation;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.sync.MirrorState;
import app.pythia.turn.Kept;
import app.pythia.turn.Passage;
import app.pythia.turn.Problem;
import app.pythia.turn.Queued;
import app.pythia.turn.TurnState;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.shell.CloneCard;
import app.pythia.ui.shell.PythiaWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Pictures of the window in its states, to be looked at: `Gallery FOLDER [NAME]`. It is no test.
public final class Gallery {
    private final Path folder;
    private final Queue<Picture> pictures = new ArrayDeque<>();

    /// One picture, and what is done to the window before it is taken.
    private record Picture(
            String name, int width, int height, boolean dark, Consumer<Setting> scene) {}

    /// A window and what stands behind it.
    record Setting(
            FakeTurns turns,
            FakeMirror mirror,
            FakePictures pictures,
            ConversationStore store,
            SoundFakes sound,
            FakeTransfers transfers,
            Stage stage) {
        void state(TurnState state) {
            turns.state().set(state);
        }
    }

    private Gallery(Path folder) {
        this.folder = folder;
    }

    static void main(String[] args) throws IOException {
        Gallery gallery = new Gallery(Files.createDirectories(Path.of(args[0])));
        gallery.fill();
        if (args.length > 1) {
            gallery.pictures.removeIf(picture -> !picture.name.startsWith(args[1]));
        }
        Platform.startup(gallery::next);
    }

    private void fill() {
        for (boolean dark : List.of(false, true)) {
            add("ready", 1160, 780, dark, _ -> {});
            add("listening", 1160, 780, dark, Gallery::listening);
            add("speaking", 1160, 780, dark, Gallery::speaking);
            add("failed", 1160, 780, dark, Gallery::failed);
        }
        add("queued", 1160, 780, false, Gallery::queued);
        add("queued", 360, 640, true, Gallery::queued);
        add("opening", 1160, 780, false, set -> set.state(new TurnState.Opening()));
        add("sending", 1160, 780, false, set -> set.state(new TurnState.Sending()));
        add("answering", 1160, 780, true, set -> set.state(new TurnState.Answering()));
        add("long", 1160, 780, false, Gallery::longWords);
        add("long", 360, 780, false, Gallery::longWords);
        add("directions", 760, 700, false, NewThings::directions);
        add("selected", 1160, 780, false, NewThings::selected);
        add("narrow", 360, 640, false, _ -> {});
        add("failed", 360, 640, true, Gallery::failed);
        add("folded", 759, 700, false, set -> press(set, "#menu"));
        add("beside", 760, 700, false, _ -> {});
        add("empty", 1160, 780, false, Gallery::empty);
        add("draft", 1160, 780, false, Gallery::draft);
        new NewThings(this::add).fill();
        new SettingsScenes(this::add).fill();
        new SoundScenes(this::add).fill();
        new ExportScenes(this::add).fill();
        new SidebarScenes(this::add).fill();
        new CloneScenes(this::add).fill();
        new ChatScenes(this::add).fill();
        new MarkdownScenes(this::add).fill();
        new SmallScenes(this::add).fill();
        add("source", 1160, 780, true, set -> press(set, ".citation"));
    }

    private void add(String name, int width, int height, boolean dark, Consumer<Setting> scene) {
        pictures.add(new Picture(name, width, height, dark, scene));
    }

    private static void listening(Setting set) {
        set.state(new TurnState.Listening(FakeTurns.NOW.minusSeconds(7)));
        set.turns.loudness().show(0.5f, 0.5f);
    }

    private static void speaking(Setting set) {
        set.state(new TurnState.Speaking());
        set.turns.passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        set.turns.loudness().show(0.6f, 0.6f);
    }

    private static void failed(Setting set) {
        set.store.append(Samples.RAISE, Samples.spoken("").withStatus(MessageStatus.NOT_SENT));
        set.mirror
                .state()
                .set(new MirrorState.Failed(new Problem.TooManyRequests(Optional.empty())));
        set.state(
                new TurnState.Failed(
                        new Problem.Unreachable(
                                "api.delphi.ai", Problem.Unreachable.Reason.NO_ANSWER),
                        Optional.of(new Kept(new MessageId("unsent"), Kept.Fate.NOT_SENT))));
    }

    private static void queued(Setting set) {
        set.store.append(Samples.RAISE, Samples.spoken("").withStatus(MessageStatus.UNCERTAIN));
        set.store.append(Samples.RAISE, Samples.spoken("").withStatus(MessageStatus.QUEUED));
        set.turns
                .queued()
                .set(
                        new Queued.Waiting(
                                2,
                                new Problem.Unreachable(
                                        "api.delphi.ai", Problem.Unreachable.Reason.UNKNOWN_HOST),
                                FakeTurns.NOW.plusSeconds(12)));
    }

    private static void longWords(Setting set) {
        String word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(3);
        set.store.merge(List.of(Samples.conversation("raise", word, word, 0, 0)));
        set.store.append(Samples.RAISE, Message.outgoing(word, Optional.empty(), FakeTurns.NOW));
        set.store.append(
                Samples.RAISE,
                Message.received(
                        new MessageId("rtl"),
                        "ابدأ بما لاحظته، لا بما تريده. ثم توقف. Pythia 26.",
                        Optional.of(FakeTurns.NOW)));
        set.store.append(
                Samples.RAISE,
                Message.received(
                        new MessageId("hebrew"),
                        "שלום, מה שלומך היום Pythia 26? ".repeat(5),
                        Optional.of(FakeTurns.NOW)));
        set.store.append(
                Samples.RAISE,
                Message.outgoing("שלום, מה שלומך היום?", Optional.empty(), FakeTurns.NOW));
        set.store.append(
                Samples.RAISE,
                Message.received(
                                new MessageId("long"),
                                "First, listen.\n\nThen say what you heard, in your own words. "
                                        .repeat(12),
                                Optional.of(FakeTurns.NOW))
                        .withStatus(MessageStatus.INCOMPLETE)
                        .withCitations(
                                List.of(
                                        new Citation(
                                                word,
                                                "WEB",
                                                "Words. ".repeat(60),
                                                Optional.empty(),
                                                Optional.of("p. 3")))));
        set.mirror.state().set(new MirrorState.NoAddress());
    }

    private static void empty(Setting set) {
        set.mirror.startNew();
        set.mirror.state().set(new MirrorState.Looking());
    }

    private static void draft(Setting set) {
        if (set.stage.getScene().lookup("#message") instanceof TextArea field) {
            field.setText(
                    "First line of what is being written, which is long enough to wrap\nsecond\nthird");
            field.requestFocus();
        }
    }

    static void press(Setting set, String button) {
        if (set.stage.getScene().lookup(button) instanceof javafx.scene.control.Button found) {
            found.fire();
        }
    }

    private void next() {
        Picture picture = pictures.poll();
        if (picture == null) {
            Platform.exit();
            return;
        }
        ConversationStore store =
                picture.name.equals("empty") ? new ConversationStore() : Samples.store();
        Setting set =
                new Setting(
                        new FakeTurns(),
                        new FakeMirror(store),
                        new FakePictures(),
                        store,
                        new SoundFakes(),
                        new FakeTransfers(),
                        new Stage());
        CloneCard card =
                picture.name.startsWith("clones")
                        ? CloneSamples.card()
                        : Samples.guide(picture.width < 400);
        PythiaWindow window =
                new PythiaWindow(
                        set.stage,
                        set.turns,
                        store,
                        set.mirror,
                        card,
                        settings(picture).withSound(set.sound.ports()).withTransfers(set.transfers),
                        _ -> {},
                        set.pictures,
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        set.stage
                .getScene()
                .getPreferences()
                .setColorScheme(picture.dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        window.show();
        // What reaches beyond the headless screen of 1280 × 1000 is in the picture all the same.
        set.stage.setX(0);
        set.stage.setY(0);
        set.stage.setWidth(picture.width);
        set.stage.setHeight(picture.height);
        later(
                300,
                () -> {
                    picture.scene.accept(set);
                    later(600, () -> take(picture, set.stage, window));
                });
    }

    private static SettingsPorts settings(Picture picture) {
        if (picture.name.startsWith("clones")) {
            return CloneSamples.settings();
        }
        return picture.name.startsWith("settings")
                ? Samples.settings()
                : SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT));
    }

    private void take(Picture picture, Stage stage, PythiaWindow window) {
        Image image = Window.getWindows().getLast().getScene().snapshot(null);
        BufferedImage copy =
                new BufferedImage(
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        String name = picture.name + "-" + picture.width + (picture.dark ? "-dark" : "") + ".png";
        try {
            ImageIO.write(copy, "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(name);
        List.copyOf(Window.getWindows()).stream()
                .filter(it -> !it.equals(stage))
                .forEach(Window::hide);
        window.close();
        next();
    }

    static void later(int millis, Runnable action) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }
}
