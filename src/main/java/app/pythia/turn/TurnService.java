package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Transcript;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes turns: at most one at a time, the newest.
public final class TurnService implements Turns, AutoCloseable {
    private final TurnTools tools;
    private final Stages stages = new Stages();
    private @Nullable Turn current;

    public TurnService(TurnTools tools) {
        this.tools = tools;
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
            Place place = place();
            TurnTools own = toolsOf(next);
            Take take = new Take(own, next, place::prepare);
            start(
                    next,
                    new TurnState.Opening(),
                    new Exchange(own, next, place, take, Optional.empty()));
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
        stopCurrent();
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
            say(new Words.Typed(message, attachments));
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
        return Shown.in(tools.store(), message)
                .flatMap(shown -> shown.sound(tools.shelf()))
                .map(Sound::wav);
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
        stages.takeUnsent(message).or(() -> written(message)).ifPresent(this::sendAgain);
    }

    /// What was written in an earlier run, and not sent.
    private Optional<Unsent> written(MessageId id) {
        Transcript shown = tools.store().transcript().get();
        return shown.messages().stream()
                .filter(message -> message.id().equals(id) && !message.text().isBlank())
                .filter(message -> message.status() == MessageStatus.NOT_SENT)
                .findFirst()
                .flatMap(message ->
                        shown.conversation()
                                .map(where ->
                                        new Unsent(
                                                new Words.Typed(
                                                        message.text(), message.attachments()),
                                                where,
                                                id)));
    }

    private void sendAgain(Unsent words) {
        Optional<ConversationId> where =
                Optional.of(words.conversation()).filter(it -> !it.isLocal());
        Stage next = follow();
        start(
                next,
                new TurnState.Sending(),
                new Exchange(
                        toolsOf(next),
                        next,
                        new Place(where, tools.opener()),
                        WordSource.of(words.words()),
                        Optional.of(words)));
    }

    @Override
    public synchronized void dismiss() {
        if (state().get() instanceof TurnState.Failed) {
            state().set(Stages.READY);
        }
    }

    /// Ends the turn that is under way. Later ones must not be begun.
    @Override
    public void close() {
        cancel();
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

    private Place place() {
        return new Place(tools.store().selected().filter(open -> !open.isLocal()), tools.opener());
    }

    private Stage follow() {
        stopCurrent();
        return stages.next();
    }

    /// What a turn needs. Of its steps nobody is told once another turn has followed it.
    private TurnTools toolsOf(Stage stage) {
        return tools.telling(step -> stages.ifLit(stage, () -> tools.steps().accept(step)));
    }

    private void say(Words words) {
        Stage next = follow();
        start(
                next,
                new TurnState.Sending(),
                new Exchange(toolsOf(next), next, place(), WordSource.of(words), Optional.empty()));
    }

    private void hear(Shown shown, Duration from) {
        Stage next = follow();
        start(next, new TurnState.Answering(), new Rehearsal(tools, next, shown, from));
    }

    private void start(Stage next, TurnState first, Act act) {
        Turn turn = new Turn(tools.playback(), next, act, current);
        current = turn;
        next.show(first);
        act.begin();
        turn.start();
    }

    private void stopCurrent() {
        boolean isUnderWay = stages.isLit();
        stages.darken();
        if (current != null && isUnderWay) {
            current.cancel();
        }
    }
}
