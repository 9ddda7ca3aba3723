package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.capture.Hearing;
import app.pythia.audio.capture.Quality;
import app.pythia.audio.capture.VoiceRecording;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Takes down what the microphone hears during a take, on the microphone's thread.
final class TakeHearing implements Hearing {
    /// A shorter press was a slip of the finger.
    static final Duration SHORTEST = Duration.ofMillis(200);

    private final TurnTools tools;
    private final Stage stage;
    private final TakePreferences wishes;
    private final Parcel parcel;
    private final CompletableFuture<TakeEnd> end;
    private final Runnable worthAnswering;
    private final SpeakNowTone tone;
    private @Nullable VoiceRecording recording;
    private long bytesPerSecond = 1;
    private long worth = Long.MAX_VALUE;
    private long most = Long.MAX_VALUE;
    private volatile long heard;

    /// @param end is completed where hearing ends by itself
    TakeHearing(
            TurnTools tools,
            Stage stage,
            TakePreferences wishes,
            Parcel parcel,
            CompletableFuture<TakeEnd> end,
            Runnable worthAnswering) {
        this.tools = tools;
        this.stage = stage;
        this.wishes = wishes;
        this.parcel = parcel;
        this.end = end;
        this.worthAnswering = worthAnswering;
        tone = new SpeakNowTone(tools.playback());
    }

    /// The tone comes between what was heard before it and the take.
    Duration preRoll() {
        return isToned() ? Duration.ZERO : wishes.preRoll();
    }

    void prepare() {
        if (isToned()) {
            tools.playback().prepare();
        }
    }

    /// How much has been heard since the key went down.
    Duration length() {
        return Duration.ofNanos(Math.max(0, heard) * 1_000_000_000 / bytesPerSecond);
    }

    @Override
    public void opened(NamedDevice device, PcmFormat format, int before) {
        tools.steps().accept(TurnStep.MICROPHONE_OPEN);
        recording = new VoiceRecording(format, wishes.treatment(), parcel::hear);
        bytesPerSecond = (long) format.sampleRate() * format.frameBytes();
        worth = format.bytes(SHORTEST);
        most = format.bytes(Turns.LONGEST_TAKE);
        heard = -before;
        if (isToned()) {
            tone.sound();
        } else {
            stage.show(new TurnState.Listening(tools.clock().instant()));
        }
    }

    @Override
    public void heard(byte[] pcm, int from, int count) {
        if (isToned() && tone.isHeard()) {
            return;
        }
        if (isToned() && heard == 0) {
            stage.show(new TurnState.Listening(tools.clock().instant()));
        }
        VoiceRecording take = Objects.requireNonNull(recording);
        take.append(pcm, from, count);
        stage.level(end.isDone() ? 0 : take.level(), end.isDone() ? 0 : take.peak());
        add(count);
    }

    @Override
    public void failed(DeviceProblem problem) {
        end.complete(new TakeEnd.Failed(length(), problem));
    }

    /// The take, once nothing more comes.
    VoiceClip finish() {
        return Objects.requireNonNull(recording).finish();
    }

    Quality quality() {
        return Objects.requireNonNull(recording).quality();
    }

    private void add(int count) {
        long before = heard;
        heard = before + count;
        if (before < worth && heard >= worth) {
            worthAnswering.run();
        }
        if (before < most && heard >= most) {
            end.complete(new TakeEnd.Cut(length()));
        }
    }

    private boolean isToned() {
        return wishes.speakNow() == TakePreferences.SpeakNow.HEARD;
    }
}
