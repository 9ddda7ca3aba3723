package app.pythia.turn;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFrame;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.capture.Recorder;
import app.pythia.audio.capture.Recording;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.dsp.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Hears what the user says between key-down and key-up.
final class Take implements WordSource, Recorder.Listener {
    /// A shorter press was a slip of the finger.
    static final Duration SHORTEST = Duration.ofMillis(200);

    /// Whoever holds the key for so long and is not heard wonders why.
    private static final Duration PATIENCE = Duration.ofMillis(800);

    /// A key that got stuck ends here.
    static final Duration LONGEST = Duration.ofMinutes(10);

    /// The last sound is still on its way through the system when the key comes up.
    static final Duration TAIL = Duration.ofMillis(200);

    private final TurnTools tools;
    private final Stage stage;
    private final Runnable worthAnswering;
    private final Recording recording = new Recording();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private volatile Duration heard = Duration.ZERO;
    private volatile int loudest;
    private volatile long begun = System.nanoTime();

    /// How it ended, and how much was heard by then.
    private sealed interface End {
        Duration heard();

        record Released(Duration heard, Duration held) implements End {}

        record Failed(Duration heard, DeviceProblem problem) implements End {}
    }

    /// @param worthAnswering is run once, as soon as this is no slip of the finger, on the
    ///   microphone's thread
    Take(TurnTools tools, Stage stage, Runnable worthAnswering) {
        this.tools = tools;
        this.stage = stage;
        this.worthAnswering = worthAnswering;
    }

    @Override
    public void release() {
        Duration held = Duration.ofNanos(System.nanoTime() - begun);
        if (end.complete(new End.Released(heard, held))) {
            tools.steps().accept(TurnStep.RELEASED);
        }
    }

    @Override
    public Optional<Words> words() throws TurnFailure, InterruptedException {
        stage.show(new TurnState.Opening());
        begun = System.nanoTime();
        End how;
        try (Recorder recorder = new Recorder(tools.devices().microphone(), this)) {
            recorder.start();
            how = end.get();
            stage.level(0, 0);
            if (how instanceof End.Released && isWorthSending(how)) {
                stage.show(new TurnState.Sending());
                tools.sleeper().sleep(TAIL);
            }
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        Optional<Words> words = isWorthSending(how) ? Optional.of(finished()) : Optional.empty();
        if (how instanceof End.Failed(Duration _, DeviceProblem problem)) {
            throw new TurnFailure(problem(problem), words);
        }
        if (how instanceof End.Released(Duration _, Duration held)
                && words.isEmpty()
                && held.compareTo(PATIENCE) > 0) {
            throw new TurnFailure(new Problem.MicrophoneSlow());
        }
        return words;
    }

    @Override
    public void heard(PcmFrame frame) {
        if (heard.isZero()) {
            tools.steps().accept(TurnStep.MICROPHONE_OPEN);
            stage.show(new TurnState.Listening(tools.clock().instant()));
        }
        Duration before = heard;
        recording.append(frame);
        heard = heard.plus(frame.format().duration(frame.data().length));
        float level = Level.of(frame.data());
        loudest = Math.max(loudest, Pcm.peak(frame.data()));
        stage.level(end.isDone() ? 0 : level, level);
        if (before.compareTo(SHORTEST) < 0 && heard.compareTo(SHORTEST) >= 0) {
            worthAnswering.run();
        }
        if (heard.compareTo(LONGEST) >= 0) {
            release();
        }
    }

    @Override
    public void failed(DeviceProblem problem) {
        end.complete(new End.Failed(heard, problem));
    }

    private static boolean isWorthSending(End how) {
        return how.heard().compareTo(SHORTEST) >= 0;
    }

    private Words finished() throws TurnFailure {
        if (loudest == 0) {
            throw new TurnFailure(new Problem.MicrophoneSilent());
        }
        tools.steps().accept(TurnStep.RECORDED);
        VoiceClip clip = recording.finish();
        tools.steps().accept(TurnStep.ENCODED);
        return new Words.Spoken(clip);
    }

    private static Problem problem(DeviceProblem problem) {
        return switch (problem) {
            case MISSING -> new Problem.NoMicrophone();
            case BUSY -> new Problem.MicrophoneBusy();
            case GONE -> new Problem.MicrophoneGone();
        };
    }
}
