package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Transcript;
import app.pythia.support.Observable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes turns: at most one at a time, the newest.
public final class TurnService implements Turns, AutoCloseable {
    private static final TurnState READY = new TurnState.Ready();

    private final TurnTools tools;
    private final Observable<TurnState> state = new Observable<>(READY);
    private final Observable<Optional<Passage>> passage = new Observable<>(Optional.empty());
    private final Observable<Optional<TakeWarning>> warning = new Observable<>(Optional.empty());
    private final Loudness loudness = new Loudness();
    private @Nullable Turn current;
    private @Nullable Turn last;
    private @Nullable CurrentStage stage;
    private final Map<MessageId, Unsent> unsent = new HashMap<>();

    public TurnService(TurnTools tools) {
        this.tools = tools;
    }

    @Override
    public Observable<TurnState> state() {
        return state;
    }

    @Override
    public Loudness loudness() {
        return loudness;
    }

    @Override
    public Player player() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Observable<Optional<TakeWarning>> warning() {
        return warning;
    }

    @Override
    public void approach(Approach how) {
        if (tools.preferences().get().take().early().contains(how)) {
            tools.microphone().openEarly();
        }
    }

    @Override
    public synchronized void send() {
        if (state.get() instanceof TurnState.Reviewing) {
            tell(Act::send);
        }
    }

    @Override
    public synchronized void hearTake() {
        if (state.get() instanceof TurnState.Reviewing) {
            tell(Act::hearTake);
        }
    }

    @Override
    public void hear(MessageId message, Duration from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> wav(MessageId message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void begin() {
        if (!isHearing()) {
            CurrentStage next = follow();
            warning.set(Optional.empty());
            Place place = place();
            Take take = new Take(tools, next, place::prepare);
            start(
                    next,
                    new TurnState.Opening(),
                    new Exchange(tools, next, place, take, Optional.empty()));
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
        state.set(READY);
        loudness.silence();
    }

    @Override
    public synchronized void type(String text, List<Attachment> attachments) {
        String message = text.strip();
        int length = message.codePointCount(0, message.length());
        if (length > LONGEST_MESSAGE) {
            state.set(
                    new TurnState.Failed(
                            new Problem.TooLong(length, LONGEST_MESSAGE), Optional.empty()));
        } else if (!message.isEmpty()) {
            say(new Words.Typed(message, attachments));
        }
    }

    @Override
    public synchronized void hear(MessageId message) {
        Transcript shown = tools.store().transcript().get();
        shown.conversation()
                .ifPresent(conversation ->
                        shown.messages().stream()
                                .filter(it -> it.id().equals(message))
                                .findFirst()
                                .ifPresent(it -> hear(conversation, it)));
    }

    @Override
    public Observable<Optional<Passage>> passage() {
        return passage;
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
        Unsent words = unsent.remove(message);
        if (words != null) {
            Optional<ConversationId> where =
                    Optional.of(words.conversation()).filter(it -> !it.isLocal());
            CurrentStage next = follow();
            start(
                    next,
                    new TurnState.Sending(),
                    new Exchange(
                            tools,
                            next,
                            new Place(where, tools.opener()),
                            WordSource.of(words.words()),
                            Optional.of(words)));
        }
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

    private void tell(Consumer<Act> what) {
        if (current != null) {
            what.accept(current.act());
        }
    }

    private boolean isHearing() {
        return state.get() instanceof TurnState.Opening
                || state.get() instanceof TurnState.Listening;
    }

    private Place place() {
        return new Place(tools.store().selected().filter(open -> !open.isLocal()), tools.opener());
    }

    private CurrentStage follow() {
        stopCurrent();
        loudness.silence();
        CurrentStage next = new CurrentStage();
        stage = next;
        return next;
    }

    private void say(Words words) {
        CurrentStage next = follow();
        start(
                next,
                new TurnState.Sending(),
                new Exchange(tools, next, place(), WordSource.of(words), Optional.empty()));
    }

    private void hear(ConversationId conversation, Message message) {
        CurrentStage next = follow();
        start(next, new TurnState.Answering(), new Rehearsal(tools, next, conversation, message));
    }

    private void start(CurrentStage next, TurnState first, Act act) {
        Turn turn = new Turn(tools.playback(), next, act, last);
        current = turn;
        last = turn;
        next.show(first);
        act.begin();
        turn.start();
    }

    private void stopCurrent() {
        stage = null;
        passage.set(Optional.empty());
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /// The stage of the turn that is under way; it goes dark when another one follows.
    private final class CurrentStage implements Stage {
        private volatile Optional<MessageId> kept = Optional.empty();

        @Override
        public void show(TurnState next) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    state.set(next);
                }
            }
        }

        @Override
        public void level(float level, float peak) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    loudness.show(level, peak);
                }
            }
        }

        @Override
        public void passage(Optional<Passage> next) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    passage.set(next);
                }
            }
        }

        @Override
        public void warn(TakeWarning of) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    warning.set(Optional.of(of));
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
                unsent.put(words.message(), words);
                kept = Optional.of(words.message());
            }
        }

        private void end(TurnState last) {
            synchronized (TurnService.this) {
                if (stage == this) {
                    loudness.silence();
                    passage.set(Optional.empty());
                    current = null;
                    stage = null;
                    state.set(last);
                }
            }
        }
    }
}
