package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.sounds.Sound;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes turns: at most one at a time, the newest.
public final class TurnService implements Turns, AutoCloseable {
    private final TurnTools tools;
    private final Stages stages = new Stages();
    private final MessageSounds sounds;
    private final Backlog backlog;
    private final Settling settling;
    private final LaterHistory later;
    private final Exchanges exchanges;
    private final Subscription whenIdle;
    private final Subscription whenForgotten;
    private @Nullable Turn current;

    public TurnService(TurnTools tools) {
        this.tools = tools;
        sounds = new MessageSounds(tools.sounds(), stages);
        backlog = new Backlog(tools.clock(), tools.sleeper(), this::sendQueued);
        settling = new Settling(tools, words -> stages.arrived(words.message()));
        later = new LaterHistory(tools);
        exchanges = new Exchanges(tools, backlog, settling, later);
        whenForgotten = tools.store().forgotten().subscribe(it -> it.ifPresent(this::forget));
        whenIdle = stages.state().subscribe(this::lookForQueued);
    }

    /// Takes up what an earlier run has left to be sent. Reads the disk: to be called once, before
    /// the first turn or beside it, on a thread that may wait.
    public void recover() {
        new Recovery(tools, stages, backlog, settling).run();
    }

    @Override
    public Observable<Queued> queued() {
        return backlog.state();
    }

    @Override
    public void sendQueuedNow() {
        backlog.hurry(Backlog.Earliest.NOW);
    }

    @Override
    public Observable<TurnState> state() {
        return stages.state();
    }

    @Override
    public Loudness loudness() {
        return stages.loudness();
    }

    @Override
    public Player player() {
        return stages.player();
    }

    @Override
    public Observable<Optional<TakeWarning>> warning() {
        return stages.warning();
    }

    @Override
    public void approach(Approach how) {
        if (tools.preferences().get().take().early().contains(how)) {
            tools.microphone().openEarly();
        }
    }

    @Override
    public synchronized void send() {
        if (state().get() instanceof TurnState.Reviewing) {
            tell(Act::send);
        }
    }

    @Override
    public synchronized void hearTake() {
        if (state().get() instanceof TurnState.Reviewing) {
            tell(Act::hearTake);
        }
    }

    @Override
    public synchronized void begin() {
        if (!isHearing()) {
            Stage next = follow();
            stages.warning().set(Optional.empty());
            start(next, new TurnState.Opening(), exchanges.spoken(toolsOf(next), next));
        }
    }

    @Override
    public synchronized void finish() {
        if (isHearing()) {
            tell(Act::release);
        }
    }

    @Override
    public synchronized void cancel() {
        tell(Act::drop);
        boolean isUnderWay = stages.isLit();
        stages.darken();
        if (current != null && isUnderWay) {
            current.cancel();
        }
        state().set(Stages.READY);
    }

    @Override
    public synchronized void type(String text, List<Attachment> attachments) {
        String message = text.strip();
        int length = message.codePointCount(0, message.length());
        if (length > LONGEST_MESSAGE) {
            state().set(
                            new TurnState.Failed(
                                    new Problem.TooLong(length, LONGEST_MESSAGE),
                                    Optional.empty()));
        } else if (!message.isEmpty()) {
            Stage next = follow();
            Words.Typed words = new Words.Typed(message, attachments);
            start(next, new TurnState.Sending(), exchanges.written(toolsOf(next), next, words));
        }
    }

    @Override
    public void hear(MessageId message) {
        hear(message, Duration.ZERO);
    }

    @Override
    public synchronized void hear(MessageId message, Duration from) {
        Shown.in(tools.store(), message).ifPresent(shown -> hear(shown, from));
    }

    @Override
    public Optional<byte[]> wav(MessageId message) {
        try {
            Optional<Shown> shown = Shown.in(tools.store(), message);
            return shown.isEmpty()
                    ? Optional.empty()
                    : sounds.read(shown.get().message()).map(Sound::wav);
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public boolean hasSound(Message message) {
        return sounds.has(message);
    }

    @Override
    public Observable<Long> soundsKept() {
        return tools.sounds().used();
    }

    @Override
    public Observable<Optional<Passage>> passage() {
        return stages.passage();
    }

    @Override
    public synchronized void skipSentence() {
        tell(Act::skipSentence);
    }

    @Override
    public synchronized void repeatSentence() {
        tell(Act::repeatSentence);
    }

    @Override
    public synchronized void sendAgain(MessageId message) {
        Optional<Unsent> words = stages.takeUnsent(message);
        words.ifPresent(it -> backlog.remove(message));
        words.or(() -> exchanges.shown(message)).ifPresent(this::sendAgain);
    }

    private void sendAgain(Unsent words) {
        Stage next = follow();
        start(next, new TurnState.Sending(), exchanges.again(toolsOf(next), next, words));
    }

    /// Whoever deletes a conversation does not want to send what waits in it.
    private void forget(ConversationId conversation) {
        for (Unsent words : stages.forget(conversation)) {
            backlog.remove(words.message());
            words.parcel().discard();
        }
    }

    /// When nothing else is done, what waits may be tried. Asked on a thread of its own: whoever
    /// changes the state waits for nobody.
    private void lookForQueued(TurnState now) {
        if (isIdle(now) && !backlog.isEmpty()) {
            Thread.ofVirtual().name("queue").start(this::sendQueued);
        }
    }

    private synchronized void sendQueued() {
        if (!stages.isLit() && isIdle(state().get())) {
            backlog.next().ifPresent(this::sendAgain);
        }
    }

    private static boolean isIdle(TurnState state) {
        return state instanceof TurnState.Ready || state instanceof TurnState.Failed;
    }

    @Override
    public synchronized void dismiss() {
        if (state().get() instanceof TurnState.Failed) {
            state().set(Stages.READY);
        }
    }

    /// Ends the turn that is under way; what was being said is kept for the next time. Later ones
    /// must not be begun.
    @Override
    public synchronized void close() {
        whenIdle.close();
        whenForgotten.close();
        backlog.close();
        settling.close();
        later.close();
        stages.darken();
        if (current != null) {
            current.end();
            current.awaitEnd();
        }
        state().set(Stages.READY);
    }

    private void tell(Consumer<Act> what) {
        if (current != null && stages.isLit()) {
            what.accept(current.act());
        }
    }

    private boolean isHearing() {
        return state().get() instanceof TurnState.Opening
                || state().get() instanceof TurnState.Listening;
    }

    /// The turn before shows nothing more; what it sends still goes out before what follows.
    private Stage follow() {
        boolean isUnderWay = stages.isLit();
        stages.darken();
        if (current != null && isUnderWay) {
            current.follow();
        }
        return stages.next();
    }

    /// What a turn needs. Of its steps nobody is told once another turn has followed it.
    private TurnTools toolsOf(Stage stage) {
        return tools.telling(step -> stages.ifLit(stage, () -> tools.steps().accept(step)));
    }

    private void hear(Shown shown, Duration from) {
        Stage next = follow();
        start(next, new TurnState.Answering(), new Rehearsal(tools, sounds, next, shown, from));
    }

    private void start(Stage next, TurnState first, Act act) {
        Turn turn = new Turn(tools.playback(), next, act, current);
        current = turn;
        next.show(first);
        act.begin();
        turn.start();
    }
}
