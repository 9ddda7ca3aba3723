package app.pythia.turn;

import app.pythia.audio.playback.Playback;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.support.Observable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is shown of turns: of the one that is under way, and nothing of those before. Safe for use
/// by any thread.
final class Stages {
    static final TurnState READY = new TurnState.Ready();

    private final Observable<TurnState> state = new Observable<>(READY);
    private final Observable<Optional<Passage>> passage = new Observable<>(Optional.empty());
    private final Observable<Optional<TakeWarning>> warning = new Observable<>(Optional.empty());
    private final Loudness loudness = new Loudness();
    private final StagePlayer player = new StagePlayer();
    private final Map<MessageId, Unsent> unsent = new HashMap<>();
    private volatile @Nullable TurnStage lit;

    Observable<TurnState> state() {
        return state;
    }

    Observable<Optional<Passage>> passage() {
        return passage;
    }

    Observable<Optional<TakeWarning>> warning() {
        return warning;
    }

    Loudness loudness() {
        return loudness;
    }

    Player player() {
        return player;
    }

    /// The stage of the next turn; that of the one before goes dark.
    synchronized Stage next() {
        darken();
        TurnStage next = new TurnStage();
        lit = next;
        return next;
    }

    /// The turn under way shows nothing more.
    synchronized void darken() {
        lit = null;
        passage.set(Optional.empty());
        player.clear();
        loudness.silence();
    }

    /// Whether a turn is under way.
    boolean isLit() {
        return lit != null;
    }

    /// Does what belongs to a turn, unless another one has followed it or it was cancelled.
    synchronized void ifLit(Stage stage, Runnable what) {
        if (lit == stage) {
            what.run();
        }
    }

    /// Words that could not be sent, if they are known.
    synchronized Optional<Unsent> unsent(MessageId message) {
        return Optional.ofNullable(unsent.get(message));
    }

    /// Takes words out that could not be sent, if they are known.
    synchronized Optional<Unsent> takeUnsent(MessageId message) {
        return Optional.ofNullable(unsent.remove(message));
    }

    /// Forgets the words that are shown in a conversation.
    ///
    /// @return them
    synchronized List<Unsent> forget(ConversationId conversation) {
        List<Unsent> forgotten =
                unsent.values().stream()
                        .filter(words -> words.conversation().equals(conversation))
                        .toList();
        forgotten.forEach(words -> unsent.remove(words.message()));
        return forgotten;
    }

    /// Remembers words of an earlier run.
    synchronized void remember(Unsent words) {
        unsent.put(words.message(), words);
    }

    /// Words have turned out to have arrived: a failure that was about them is none.
    synchronized void arrived(MessageId message) {
        unsent.remove(message);
        if (state.get() instanceof TurnState.Failed(Problem _, Optional<Kept> kept)
                && kept.map(Kept::message).equals(Optional.of(message))) {
            state.set(READY);
        }
    }

    /// The stage of one turn; it goes dark when another one follows.
    private final class TurnStage implements Stage {
        private volatile Optional<Kept> kept = Optional.empty();

        @Override
        public void show(TurnState next) {
            synchronized (Stages.this) {
                if (lit == this) {
                    state.set(next);
                }
            }
        }

        /// A device's thread does not wait here. What it shows just after the end is taken back.
        @Override
        public void level(float level, float peak) {
            if (lit == this) {
                loudness.show(level, peak);
            }
            if (lit != this) {
                loudness.silence();
            }
        }

        @Override
        public void heard(MessageId message, Playback playback) {
            synchronized (Stages.this) {
                if (lit == this) {
                    player.show(message, playback);
                }
            }
        }

        @Override
        public void passage(Optional<Passage> next) {
            synchronized (Stages.this) {
                if (lit == this) {
                    passage.set(next);
                }
            }
        }

        @Override
        public void warn(TakeWarning of) {
            synchronized (Stages.this) {
                if (lit == this) {
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
        public void keep(Unsent words, Kept.Fate fate) {
            synchronized (Stages.this) {
                unsent.put(words.message(), words);
                kept = Optional.of(new Kept(words.message(), fate));
            }
        }

        private void end(TurnState last) {
            synchronized (Stages.this) {
                if (lit == this) {
                    darken();
                    state.set(last);
                }
            }
        }
    }
}
