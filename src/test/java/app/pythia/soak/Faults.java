package app.pythia.soak;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.bench.Benchmark;
import app.pythia.bench.HummingMicrophone;
import app.pythia.bench.QuickDevices;
import app.pythia.bench.Result;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.Queued;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnTools;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns go through a service that closes or resets the line before, within and after the question,
/// is silent, cuts its answer, refuses, asks for a pause, and talks nonsense. Each must end as
/// sent, waiting, uncertain, or refused; none may reach the service twice; what came of an answer
/// that is cut must be shown, and as cut; and nothing may be left open.
final class Faults implements Benchmark {
    /// Silence is noticed after this in most turns, and after the real limit in a few.
    private static final Duration SHORT_LIMIT = Duration.ofMillis(300);

    private static final Duration TOLERANCE = Duration.ofSeconds(1);
    private static final ConversationId PLACE = new ConversationId(TurnServer.CONVERSATION);

    /// All but one that goes on for as long as it is heard.
    private static final List<Manner> MANNERS =
            Stream.of(Manner.values()).filter(it -> it != Manner.GOES_ON).toList();

    /// What a first turn makes for all that follow is no leak.
    private static final int WARM_UP = 20;

    private final int rounds;
    private final int stalls;
    private final Random random = new Random(1);
    private final AtomicReference<Manner> next = new AtomicReference<>(Manner.ANSWERS);

    /// Whether something is shown of the answer to some words.
    private volatile Predicate<String> shown = _ -> true;

    Faults(Extent extent) {
        rounds = extent.of(1_000, 60);
        stalls = extent.of(5, 1);
    }

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        FaultFindings findings = new FaultFindings();
        turns(folder.resolve("warm-up"), WARM_UP, new FaultFindings());
        int threads = FaultFindings.awaitThreads(0, folder);
        int sockets = FaultFindings.sockets();
        turns(folder.resolve("turns"), rounds, findings);
        stalls(findings);
        findings.leaked(threads, sockets, folder);
        return findings.results(rounds, stalls);
    }

    private void turns(Path folder, int count, FaultFindings findings) throws Exception {
        try (TurnServer service =
                        new TurnServer(
                                () -> next.getAndSet(Manner.ANSWERS),
                                words -> await(() -> shown.test(words)));
                Outbox outbox = new FileOutbox(folder.resolve("outbox"));
                Run run = new Run(service, SHORT_LIMIT, outbox)) {
            shown = words -> run.answer(words).isPresent();
            for (int round = 0; round < count; round++) {
                String words = "turn " + round;
                Manner manner = MANNERS.get(random.nextInt(MANNERS.size()));
                next.set(manner);
                run.say(words);
                findings.turn(run.status(words));
                if (manner.cutsTheAnswer()) {
                    findings.cut(run.answer(words), TurnServer.whole(words));
                }
            }
            findings.served(run.statuses(), service.taken());
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private void stalls(FaultFindings findings) throws IOException {
        try (TurnServer service = new TurnServer(() -> Manner.IS_SILENT);
                Run run = new Run(service, HttpDelphiApi.STALL_LIMIT, Outbox.none())) {
            for (int stall = 0; stall < stalls; stall++) {
                long begun = System.nanoTime();
                run.say("stall " + stall);
                findings.stall(Duration.ofNanos(System.nanoTime() - begun), TOLERANCE);
            }
        }
    }

    /// The program below the window, on one service.
    private static final class Run implements AutoCloseable {
        private final ConversationStore store = new ConversationStore();
        private final QuickDevices devices = new QuickDevices(new HummingMicrophone());
        private final MicrophoneLine microphone = new MicrophoneLine(devices, () -> Duration.ZERO);
        private final PlaybackQueue playback = new PlaybackQueue(devices, () -> Rendition.PLAIN);
        private final HttpDelphiApi api;
        private final TurnService turns;

        Run(TurnServer service, Duration limit, Outbox outbox) {
            api = new HttpDelphiApi(service.uri(), "key", "soak", limit);
            Preferences preferences =
                    new Preferences(Delivery.STREAMED, TypedAnswer.TEXT, Optional.empty());
            store.select(PLACE);
            turns =
                    new TurnService(
                            new TurnTools(
                                    api,
                                    store,
                                    new ConversationOpener(api, store, Optional::empty),
                                    microphone,
                                    playback,
                                    InstantSource.system(),
                                    Run::nap,
                                    () -> preferences,
                                    KeptSounds.inMemory(1_000_000),
                                    outbox,
                                    new FirstSounds(),
                                    _ -> {}));
        }

        /// Pauses are a tenth as long as they are for the user.
        private static void nap(Duration time) throws InterruptedException {
            var _ = new CountDownLatch(1).await(time.toMillis() / 10, TimeUnit.MILLISECONDS);
        }

        /// Says something, and waits until nothing more is done for it.
        void say(String words) {
            turns.type(words, List.of());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!isOver() && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }

        private boolean isOver() {
            TurnState state = turns.state().get();
            return (state instanceof TurnState.Ready || state instanceof TurnState.Failed)
                    && turns.queued().get() instanceof Queued.Nothing;
        }

        Optional<MessageStatus> status(String words) {
            return store.messages(PLACE).stream()
                    .filter(it -> it.sender() == Sender.USER && it.text().equals(words))
                    .map(Message::status)
                    .findFirst();
        }

        /// What is shown of the answer to some words; it may be whole by now, by the history.
        Optional<Message> answer(String words) {
            return store.messages(PLACE).stream()
                    .filter(it -> it.sender() == Sender.CLONE)
                    .filter(it ->
                            it.text().equals(TurnServer.half(words))
                                    || it.text().equals(TurnServer.whole(words)))
                    .findFirst();
        }

        Map<String, MessageStatus> statuses() {
            return store.messages(PLACE).stream()
                    .filter(it -> it.sender() == Sender.USER)
                    .collect(Collectors.toMap(Message::text, Message::status, (_, last) -> last));
        }

        @Override
        public void close() throws IOException {
            turns.close();
            microphone.close();
            playback.close();
            api.close();
        }
    }
}
