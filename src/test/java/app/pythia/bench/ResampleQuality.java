package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What changing the sample rate adds to a sound, and what it lets through.
final class ResampleQuality implements Benchmark {
    private static final int[][] RATES = {
        {48_000, 44_100}, {24_000, 44_100}, {24_000, 48_000},
        {16_000, 44_100}, {96_000, 44_100}, {44_100, 48_000}
    };
    private static final double IDEAL_16_BIT_DB = 98.1;
    private static final String SOX_H = "sox rate -h";
    private static final String SOX_V = "sox rate -v";
    private static final String TARSOS = "TarsosDSP Resampler";

    @Override
    public String name() {
        return "resample-quality";
    }

    @Override
    public List<String> needs() {
        return List.of("sox");
    }

    @Override
    public List<Result> run(Path folder) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (int[] rates : RATES) {
            results.addAll(new Pair(rates[0], rates[1], new Sox(folder)).results());
        }
        return results;
    }

    /// One pair of rates.
    private static final class Pair {
        private final int from;
        private final int to;
        private final Sox sox;
        private final String name;
        private final ToneSeries tones;
        private final float[] in;
        private final float[] ours;
        private final float[] high;
        private final float[] veryHigh;
        private final float[] tarsos;

        Pair(int from, int to, Sox sox) throws IOException, InterruptedException {
            this.from = from;
            this.to = to;
            this.sox = sox;
            name = "resample-quality/" + from + "-" + to + "-";
            tones = new ToneSeries(from, to);
            in = tones.samples();
            ours = Samples.byPythia(in, from, to);
            high = sox.rate(in, from, to, "-h");
            veryHigh = sox.rate(in, from, to, "-v");
            tarsos = Samples.byTarsos(in, from, to);
        }

        List<Result> results() throws IOException, InterruptedException {
            List<Result> results = new ArrayList<>();
            results.addAll(decibels("snr", tones::snrDb));
            results.addAll(decibels("stopband", tones::stopbandDb));
            results.add(ripple());
            results.add(sixteenBit());
            results.add(chunking());
            results.add(length());
            return results;
        }

        /// Beside each of the references.
        private List<Result> decibels(String part, Measure measure) {
            double value = measure.of(ours);
            Result figure = Result.of(name + part, value, "dB", "≥ 120 dB", value >= 120);
            return List.of(
                    beside(figure, SOX_H, measure.of(high)),
                    beside(named(figure, "-and-sox-v"), SOX_V, measure.of(veryHigh)),
                    beside(named(figure, "-and-tarsos"), TARSOS, measure.of(tarsos)));
        }

        private Result ripple() {
            double value = tones.rippleDb(ours);
            String goal = "≤ 0.01 dB up to 0.907 of the lower Nyquist";
            Result figure = Result.of(name + "ripple", value, "dB", goal, value <= 0.01);
            return beside(figure, SOX_H, tones.rippleDb(high));
        }

        private Result sixteenBit() throws IOException, InterruptedException {
            double value = tones.meanSnrDb(Samples.roundedTo16Bit(ours));
            boolean met = Math.abs(value - IDEAL_16_BIT_DB) <= 0.5;
            Result figure = Result.of(name + "s16", value, "dB", "98.1 ± 0.5 dB", met);
            return beside(figure, SOX_H, tones.meanSnrDb(sox.rate16(in, from, to, "-h")));
        }

        private Result chunking() {
            float[] cut = Samples.inAnyPieces(in, from, to);
            int different = Math.abs(cut.length - ours.length);
            for (int i = 0; i < Math.min(cut.length, ours.length); i++) {
                different += Float.compare(cut[i], ours[i]) == 0 ? 0 : 1;
            }
            String goal = "0 differ, whatever the pieces";
            return Result.of(name + "chunking", different, "samples", goal, different == 0);
        }

        private Result length() {
            int wanted = Math.toIntExact(Math.round((double) in.length * to / from));
            int off = ours.length - wanted;
            return Result.of(name + "length", off, "samples", "0 too many or few", off == 0)
                    .beside(SOX_H, high.length - wanted, off == high.length - wanted ? 1 : 0);
        }

        private static Result beside(Result figure, String what, double reference) {
            return figure.beside(what, reference, figure.value() / reference);
        }

        private static Result named(Result figure, String more) {
            return Result.of(
                    figure.name() + more,
                    figure.value(),
                    figure.unit(),
                    figure.goal(),
                    figure.met());
        }
    }

    private interface Measure {
        double of(float[] out);
    }
}
