package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import app.pythia.turn.TurnState.Kept;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes turns: at most one at a time, the newest.
public final class TurnService implements Turns, AutoCloseable {
    private static final TurnState READY = new TurnState.Ready();

    private final TurnTools tools;
    private final Observable<TurnState> state = new Observable<>(READY);
    private final Observable<Optional<Passage>> passage = new Observable<>(Optional.empty());
    private final Observable<Float> level = new Observable<>(0f);
    private @Nullable Turn current;
    private @Nullable Turn last;
    private @Nullable CurrentStage stage;
    private Optional<Unsent> unsent = Optional.empty();

    public TurnService(TurnTools tools) {
        this.tools = tools;
    }

    @Override
    public Observable<TurnState> state() {
        return state;
    }

    @Override
    public Observable<Float> level() {
        return level;
    }

    @Override
    public synchronized void begin() {
        if (isHearing()) {
            return;
        }
        CurrentStage next = follow();
        Place place = place();
        start(next, place, new Take(tools, next, place::prepare));
    }

    @Override
    public synchronized void finish() {
        if (isHearing() && current != null) {
            current.release();
        }
    }

    @Override
    public synchronized void cancel() {
        stopCurrent();
        state.set(READY);
        level.set(0f);
    }

    @Override
    public synchronized void type(String text, List<Attachment> attachments) {
        if (!text.isBlank()) {
            start(
                    follow(),
                    place(),
                    WordSource.of(Unsent.of(new Words.Typed(text.strip(), attachments))));
        }
    }

    @Override
    public void hear(MessageId message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Observable<Optional<Passage>> passage() {
        return passage;
    }

    @Override
    public void skipSentence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void repeatSentence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void sendAgain() {
        unsent.ifPresent(words -> {
            unsent = Optional.empty();
            start(follow(), place(), WordSource.of(words));
        });
    }

    @Override
    public synchronized void dismiss() {
        if (state.get() instanceof TurnState.Failed) {
            state.set(READY);
        }
    }

    /// Ends the turn that is under way. Later ones must not be begun.
    @Override
    public void close() {
        cancel();
    }

    private boolean isHearing() {
        return state.get() instanceof TurnState.Opening
                || state.get() instanceof TurnState.Listening;
    }

    private Place place() {
        return new Place(tools.store().selected(), tools.opener());
    }

    private CurrentStage follow() {
        stopCurrent();
        level.set(0f);
        CurrentStage next = new CurrentStage();
        stage = next;
        return next;
    }

    private void start(CurrentStage next, Place place, WordSource source) {
        Turn turn = new Turn(tools, next, place, source, last);
        current = turn;
        last = turn;
        next.show(source instanceof Take ? new TurnState.Opening() : new TurnState.Sending());
        turn.start();
    }

    private void stopCurrent() {
        stage = null;
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /// The stage of the turn that is under way; it goes dark when another one follows.
    private final class CurrentStage implements Stage {
        private volatile Kept kept = Kept.NOTHING;

        @Override
        public void show(TurnState next) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    state.set(next);
                }
            }
        }

        @Override
        public void level(float next) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    level.set(next);
                }
            }
        }

        @Override
        public void over() {
            end(READY);
        }

        @Override
        public void failed(Problem problem) {
            end(new TurnState.Failed(problem, kept));
        }

        @Override
        public void keep(Unsent words) {
            synchronized (TurnService.this) {
                unsent = Optional.of(words);
                kept = Kept.TO_SEND_AGAIN;
            }
        }

        private void end(TurnState last) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    level.set(0f);
                    current = null;
                    stage = null;
                    state.set(last);
                }
            }
        }
    }
}
