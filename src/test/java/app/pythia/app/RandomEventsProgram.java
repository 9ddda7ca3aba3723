package app.pythia.app;

import app.pythia.conversation.Archive;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.demo.DemoClone;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outgoing;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.soak.events.FaultyRoad;
import app.pythia.soak.events.Finding;
import app.pythia.soak.events.Finding.Kind;
import app.pythia.soak.events.Heartbeat;
import app.pythia.soak.events.Judgement;
import app.pythia.soak.events.Ledger;
import app.pythia.soak.events.Left;
import app.pythia.soak.events.Listener;
import app.pythia.soak.events.Monkey;
import app.pythia.soak.events.Outcome;
import app.pythia.soak.events.Preferred;
import app.pythia.soak.events.Shown;
import app.pythia.soak.events.StandIns;
import app.pythia.soak.events.Witness;
import app.pythia.soak.events.World;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.AppPaths;
import app.pythia.support.Redactor;
import app.pythia.ui.fx.FxBridge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Pythia with its window, on stand-in devices and a demo clone behind a [FaultyRoad], to which
/// somebody does anything at all; then all is well again, and what is left is looked at. What was
/// found is in the file `found.txt` of its folder.
public final class RandomEventsProgram {
    private final Path folder;
    private final int events;
    private final Random random;
    private final Listener listener = new Listener();
    private final Witness witness = new Witness();
    private final StandIns devices = new StandIns();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final CountDownLatch shown = new CountDownLatch(1);
    private final List<Finding> found = new ArrayList<>();
    private final Ledger ledger;
    private final Shown archive;
    private long longestBlock;

    private RandomEventsProgram(Path folder, long seed, int events) throws Exception {
        this.folder = folder;
        this.events = events;
        random = new Random(seed);
        ledger = new Ledger(new FileOutbox(folder.resolve("outbox")));
        archive = new Shown(SqliteArchive.open(folder));
    }

    /// Runs it.
    ///
    /// @param args its folder, the seed, and how many events there are to be
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Logging.into(AppPaths.in(folder).logs(), new Redactor());
        new RandomEventsProgram(folder, Long.parseLong(args[1]), Integer.parseInt(args[2])).run();
        // What a fault has left behind must not keep this from ending.
        System.exit(0);
    }

    private void run() throws Exception {
        listener.listen(Session.class);
        Platform.setImplicitExit(false);
        try (DemoClone clone = DemoClone.start();
                FaultyRoad road = new FaultyRoad(clone.baseUri(), new Random(random.nextLong()))) {
            Thread session = Thread.ofPlatform().name("session").start(() -> session(clone, road));
            shown.await();
            play(road);
            session.join();
            judge(road);
        }
    }

    private void session(DemoClone clone, FaultyRoad road) {
        Setup setup =
                new Setup(
                        Map.of(
                                FixedSettings.KEY, clone.apiKey(),
                                FixedSettings.ADDRESS, road.uri().toString(),
                                FixedSettings.EMAIL, DemoClone.USER_EMAIL),
                        false,
                        settings);
        CloneFolders folders = new CloneFolders(folder);
        KeptConversations kept =
                new KeptConversations(
                        archive,
                        ledger,
                        KeptSounds.inMemory(KeptConversations.SOUND_IN_MEMORY),
                        Optional.empty());
        try {
            var _ =
                    new Session(
                                    setup,
                                    kept,
                                    folders,
                                    new ClonePictures(folders),
                                    Beginning.FIRST,
                                    new Outside(ThisDesktop.none()),
                                    shown::countDown)
                            .run(devices, Platform::startup);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void play(FaultyRoad road) {
        CompletableFuture<Monkey> made = new CompletableFuture<>();
        CompletableFuture<Thread> window = new CompletableFuture<>();
        FxBridge.later(() -> {
            witness.watch();
            Stage stage = (Stage) Window.getWindows().getFirst();
            Preferred preferred = new Preferred(settings, random);
            made.complete(new Monkey(random, stage, new Stage(), devices, road, preferred::other));
            window.complete(Thread.currentThread());
        });
        Monkey monkey = made.join();
        long id = window.join().threadId();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (Heartbeat heartbeat =
                new Heartbeat(FxBridge::later, window.join(), () -> threads.getThreadCpuTime(id))) {
            monkey.play(events);
            World world = new World(monkey, devices, road, ledger, listener);
            found.addAll(world.inOrder(() -> settings.update(_ -> Settings.DEFAULT)));
            heartbeat.blocked().forEach(it -> found.add(new Finding(Kind.BLOCKED, it)));
            longestBlock = TimeUnit.NANOSECONDS.toMillis(heartbeat.longest());
        }
        FxBridge.later(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private void judge(FaultyRoad road) throws Exception {
        found.addAll(listener.findings());
        Set<String> deleted = new HashSet<>(road.arrivals().deleted());
        archive.forgotten()
                .forEach((id, at) -> {
                    if (id.startsWith("local") && witness.isDropBefore(at)) {
                        deleted.add(id);
                    }
                });
        try (Archive left = SqliteArchive.open(folder)) {
            Judgement judgement =
                    new Judgement(
                            ledger.said(),
                            road.arrivals().turns(),
                            witness.drops(),
                            deleted,
                            Left.of(outbox(), left));
            found.addAll(judgement.ofTurns());
            found.addAll(judgement.ofMessages(archive.names(), archive.places()));
        }
        new Outcome(ledger.said().size(), road.arrivals().turns().size(), longestBlock, found)
                .write(folder.resolve("found.txt"));
    }

    private Set<String> outbox() {
        try (FileOutbox outbox = new FileOutbox(folder.resolve("outbox"))) {
            return outbox.left().stream()
                    .filter(it -> it.state() != Outgoing.State.SENT)
                    .map(it -> it.message().value())
                    .collect(Collectors.toSet());
        }
    }
}
