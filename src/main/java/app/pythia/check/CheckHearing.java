package app.pythia.check;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.capture.Hearing;
import app.pythia.audio.capture.VoiceRecording;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.dsp.Treatment;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Hears three seconds, on the microphone's thread. What it heard is asked for when that is over.
final class CheckHearing implements Hearing {
    private static final Duration LENGTH = Duration.ofSeconds(3);

    private final Treatment treatment;
    private final long asked = System.nanoTime();
    private final Arrivals arrivals = new Arrivals();
    private final CompletableFuture<Duration> opening = new CompletableFuture<>();
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
    private @Nullable PcmFormat format;
    private @Nullable VoiceRecording measured;
    private byte[] sound = {};
    private int length;
    private volatile float level;
    private volatile float peak;

    /// @param treatment what is done to the sound before it is measured
    CheckHearing(Treatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public void opened(NamedDevice device, PcmFormat of, int before) {
        format = of;
        measured = new VoiceRecording(of, treatment);
        sound = new byte[of.bytes(LENGTH)];
        opening.complete(Duration.ofNanos(System.nanoTime() - asked));
    }

    @Override
    public void heard(byte[] pcm, int from, int count) {
        arrivals.at(System.nanoTime());
        int wanted = Math.min(count, sound.length - length);
        VoiceRecording meter = Objects.requireNonNull(measured);
        System.arraycopy(pcm, from, sound, length, wanted);
        length += wanted;
        meter.append(pcm, from, wanted);
        level = meter.level();
        peak = meter.peak();
        if (length == sound.length) {
            whole.complete(true);
        }
    }

    @Override
    public void failed(DeviceProblem problem) {
        whole.complete(false);
        opening.complete(Duration.ZERO);
    }

    /// Done when the first sound is here, or none will come; how long that took.
    CompletableFuture<Duration> opening() {
        return opening;
    }

    /// Done when all of it is here; whether it is.
    CompletableFuture<Boolean> whole() {
        return whole;
    }

    float level() {
        return level;
    }

    float peak() {
        return peak;
    }

    CheckResult result() {
        return Findings.of(
                opening.join(),
                arrivals.gathered(),
                Objects.requireNonNull(measured),
                new Gain(treatment.gainDb(), recorded(Treatment.OFF).quality()));
    }

    /// What was heard, treated in another way.
    VoiceClip treated(Treatment other) {
        return recorded(other).finish();
    }

    private VoiceRecording recorded(Treatment other) {
        VoiceRecording again = new VoiceRecording(Objects.requireNonNull(format), other);
        again.append(sound, 0, length);
        return again;
    }
}
