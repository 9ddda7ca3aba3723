package app.pythia.bench;

import app.pythia.audio.dsp.Signals;
import app.pythia.audio.dsp.StreamResampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// How long it takes to change the sample rate from 48 to 44.1 kHz.
final class ResampleSpeed implements Benchmark {
    private static final int FROM = 48_000;
    private static final int TO = 44_100;
    private static final int SECONDS = 600;
    private static final int PIECE = FROM / 100;
    private static final int PIECES = 200;
    private static final int ROUNDS = 7;
    private static final String SOX = "sox rate -h";

    @Override
    public String name() {
        return "resample-speed";
    }

    @Override
    public List<String> needs() {
        return List.of("sox");
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        float[] in = Signals.noise(SECONDS * FROM, 0.1);
        Sox sox = new Sox(folder);
        Path file = sox.floats("600s.f32", in);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        seconds(in);
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = seconds(in);
            theirs[round] = sox.seconds(file, FROM, TO, "-h");
        }
        Files.delete(file);
        double speed = SECONDS / median(ours);
        double reference = SECONDS / median(theirs);
        return List.of(
                Result.of("resample-speed/600s", speed, "×", "≥ 300 × real time", speed >= 300)
                        .beside(SOX, reference, speed / reference),
                pieces(reference),
                construction());
    }

    private static double seconds(float[] in) {
        StreamResampler resampler = new StreamResampler(FROM, TO);
        float[] piece = new float[PIECE];
        float[] out = new float[resampler.mostOutput(PIECE)];
        long begun = System.nanoTime();
        for (int at = 0; at + PIECE <= in.length; at += PIECE) {
            System.arraycopy(in, at, piece, 0, PIECE);
            resampler.process(piece, PIECE, out);
        }
        resampler.flush(out);
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Ten milliseconds at a time, as they come from a microphone: between them the processor does
    /// something else, or sleeps.
    private static Result pieces(double reference) {
        StreamResampler resampler = new StreamResampler(FROM, TO);
        float[] piece = Signals.noise(PIECE, 0.1);
        float[] out = new float[resampler.mostOutput(PIECE)];
        double[] shares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            shares[round] = share(() -> resampler.process(piece, PIECE, out));
        }
        double percent = 100 * median(shares);
        double ofReference = 100 / reference;
        return Result.of(
                        "resample-speed/10ms-pieces",
                        percent,
                        "%",
                        "≤ 0.5 % of a core",
                        percent <= 0.5)
                .beside(SOX + " in one go", ofReference, percent / ofReference);
    }

    /// Of the time that passes, the share in which it works.
    private static double share(Runnable work) {
        long begun = System.nanoTime();
        long worked = 0;
        for (int i = 1; i <= PIECES; i++) {
            long due = begun + i * 10_000_000L;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long before = System.nanoTime();
            work.run();
            worked += System.nanoTime() - before;
        }
        return (double) worked / (System.nanoTime() - begun);
    }

    /// A resampler is made when the key goes down; this ratio needs the most coefficients.
    private static Result construction() {
        double[] times = new double[100];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            StreamResampler made = new StreamResampler(44_100, 48_001);
            times[i] = (System.nanoTime() - begun) / 1e6 + 0 * made.mostOutput(0);
        }
        double millis = median(times);
        return Result.of("resample-speed/construction", millis, "ms", "≤ 5 ms", millis <= 5);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
