package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.capture.Ear;
import app.pythia.audio.capture.Quality;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.delphi.Warmth;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// What the user says between key-down and key-up, and a little longer.
final class Take implements WordSource {
    /// Whoever holds the key for so long and is not heard wonders why.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final TurnTools tools;
    private final Stage stage;
    private final Parcel parcel;
    private final TakePreferences wishes;
    private final TakeHearing hearing;
    private final Review review;
    private final CompletableFuture<TakeEnd> end = new CompletableFuture<>();
    private final Instant begun;
    private volatile @Nullable Ear ear;
    private volatile @Nullable Warmth warmth;
    private volatile Optional<Words> left = Optional.empty();

    /// @param worthAnswering is run once, as soon as this is no slip of the finger and will be
    ///   sent, on the microphone's thread
    ///
    /// @param parcel is given what is heard
    Take(TurnTools tools, Stage stage, Parcel parcel, Runnable worthAnswering) {
        this.tools = tools;
        this.stage = stage;
        this.parcel = parcel;
        begun = tools.clock().instant();
        wishes = tools.preferences().get().take();
        hearing =
                new TakeHearing(
                        tools,
                        stage,
                        wishes,
                        parcel,
                        end,
                        isSentAtOnce() ? worthAnswering : () -> {});
        review = new Review(tools.playback(), stage);
    }

    /// The microphone hears from here on, whatever the turn before still does; and until it hears
    /// no more, there is a connection for what it has heard.
    @Override
    public void begin() {
        parcel.record();
        ear = tools.microphone().hear(hearing, hearing.preRoll());
        hearing.prepare();
        warmth = tools.api().keepWarm();
    }

    @Override
    public void release() {
        Duration held = Duration.between(begun, tools.clock().instant());
        if (!end.isDone()) {
            // First: what follows happens on another thread.
            tools.steps().accept(TurnStep.RELEASED);
            var _ = end.complete(new TakeEnd.Released(hearing.length(), held));
        }
    }

    @Override
    public void hear() {
        review.hear();
    }

    @Override
    public void send() {
        review.send();
    }

    @Override
    public void drop() {
        review.drop();
    }

    @Override
    public Optional<Words> left() {
        return left;
    }

    @Override
    public Optional<Words> words() throws TurnFailure, InterruptedException {
        TakeEnd how;
        boolean cutShort;
        try (Warmth _ = warmth;
                Ear _ = ear) {
            how = awaitEnd();
            stage.level(0, 0);
            cutShort = how instanceof TakeEnd.Released && isWorthSending(how) && awaitTail();
        } catch (InterruptedException another) {
            left = cutOff();
            throw another;
        }
        Optional<VoiceClip> clip = isWorthSending(how) ? Optional.of(finished()) : Optional.empty();
        Optional<Words> words = clip.map(Words.Spoken::new);
        if (cutShort && !isSentAtOnce()) {
            left = words;
            throw new InterruptedException("another turn has begun");
        }
        fail(how, words);
        return clip.isPresent() && !isSentAtOnce() ? reviewed(clip.get()) : words;
    }

    /// What had been said when something else came in between, unless the user has dropped it.
    private Optional<Words> cutOff() {
        boolean worth = hearing.length().compareTo(TakeHearing.SHORTEST) >= 0;
        return worth && !review.isDropped()
                ? Optional.of(new Words.Spoken(finished()))
                : Optional.empty();
    }

    /// An interrupt that comes when the key is up already cuts the tail short, and no more.
    private TakeEnd awaitEnd() throws InterruptedException {
        try {
            return end.get();
        } catch (InterruptedException another) {
            if (!end.isDone()) {
                throw another;
            }
            Thread.currentThread().interrupt();
            return end.join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The last sound is still on its way, and the last word mostly ends after the key is up.
    ///
    /// @return whether that was cut short
    private boolean awaitTail() {
        stage.show(new TurnState.Sending());
        try {
            tools.sleeper().sleep(wishes.tail());
            return false;
        } catch (InterruptedException another) {
            return true;
        }
    }

    private VoiceClip finished() {
        tools.steps().accept(TurnStep.RECORDED);
        VoiceClip clip = hearing.finish();
        parcel.spoken();
        tools.steps().accept(TurnStep.ENCODED);
        return clip;
    }

    /// Warns of what is wrong with it, and tells what keeps it from being sent.
    private void fail(TakeEnd how, Optional<Words> words) throws TurnFailure {
        if (how instanceof TakeEnd.Failed(Duration _, DeviceProblem problem)) {
            throw new TurnFailure(problem(problem), words);
        }
        if (words.isPresent()) {
            warn(how, hearing.quality().verdict(), words);
        } else if (how instanceof TakeEnd.Released(Duration _, Duration held)
                && held.compareTo(PATIENCE) > 0) {
            throw new TurnFailure(new Problem.MicrophoneSlow());
        }
    }

    private void warn(TakeEnd how, Quality.Verdict verdict, Optional<Words> words)
            throws TurnFailure {
        switch (verdict) {
            case SILENT -> {
                stage.warn(TakeWarning.SILENT);
                throw new TurnFailure(new Problem.MicrophoneSilent(), words);
            }
            case CLIPPED -> stage.warn(TakeWarning.CLIPPED);
            case QUIET -> stage.warn(TakeWarning.QUIET);
            case NOISY, GOOD -> {}
        }
        if (how instanceof TakeEnd.Cut) {
            stage.warn(TakeWarning.CUT);
        }
    }

    private Optional<Words> reviewed(VoiceClip clip) throws InterruptedException {
        Words words = new Words.Spoken(clip);
        try {
            return review.isToBeSent(clip) ? Optional.of(words) : Optional.empty();
        } catch (InterruptedException another) {
            left = review.isDropped() ? Optional.empty() : Optional.of(words);
            throw another;
        }
    }

    private boolean isSentAtOnce() {
        return wishes.beforeSending() == TakePreferences.BeforeSending.NOTHING;
    }

    /// It is no slip of the finger if that much was heard; or the key was down for so long, and the
    /// microphone was late.
    private static boolean isWorthSending(TakeEnd how) {
        Duration tried =
                how instanceof TakeEnd.Released(Duration heard, Duration held) && !heard.isZero()
                        ? held
                        : Duration.ZERO;
        return how.heard().compareTo(TakeHearing.SHORTEST) >= 0
                || tried.compareTo(TakeHearing.SHORTEST) >= 0;
    }

    private static Problem problem(DeviceProblem problem) {
        return switch (problem) {
            case MISSING -> new Problem.NoMicrophone();
            case BUSY -> new Problem.MicrophoneBusy();
            case GONE -> new Problem.MicrophoneGone();
        };
    }
}
