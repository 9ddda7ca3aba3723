package app.pythia.bench;

import app.pythia.audio.dsp.Signals;
import app.pythia.audio.dsp.SineFit;
import java.util.ArrayList;
import java.util.List;

/// Tones one after the other at one rate, and what has become of them at another.
///
/// The tones are just below full scale, 0.2 s each. Of each, the middle half is looked at, so that
/// where one goes over into the next does not count.
final class ToneSeries {
    private static final double SECONDS = 0.2;
    private static final double AMPLITUDE = 0.999;
    private static final int KEPT = 60;
    private static final int BEYOND = 40;

    /// Up to this share of half the lower rate everything is to be kept.
    private static final double PASS_BAND = 0.907;

    private final int from;
    private final int to;
    private final List<Double> hertz = new ArrayList<>();

    ToneSeries(int from, int to) {
        this.from = from;
        this.to = to;
        double lower = Math.min(from, to) / 2.0;
        for (int i = 1; i <= KEPT; i++) {
            hertz.add(PASS_BAND * lower * i / KEPT);
        }
        // Going down, what the lower rate cannot carry; going up, what has its image nearest.
        double least = from > to ? 1.0001 * lower : PASS_BAND * lower;
        double most = 0.9999 * from / 2;
        for (int i = 0; i < BEYOND; i++) {
            hertz.add(least + (most - least) * i / (BEYOND - 1));
        }
    }

    float[] samples() {
        int length = (int) (SECONDS * from);
        // Not a round number, for the sake of the length that comes out.
        float[] samples = new float[hertz.size() * length + 7];
        for (int i = 0; i < samples.length; i++) {
            double cycles = hertz.get(Math.min(i / length, hertz.size() - 1)) / from;
            samples[i] = (float) (AMPLITUDE * Math.sin(2 * Math.PI * cycles * i));
        }
        return samples;
    }

    /// The least, over the pass band, by which a tone is louder than all that was added to it.
    double snrDb(float[] out) {
        double least = Double.POSITIVE_INFINITY;
        for (int tone = 0; tone < KEPT; tone++) {
            least = Math.min(least, fit(out, tone).snrDb());
        }
        return least;
    }

    /// The same of all those tones together.
    double meanSnrDb(float[] out) {
        double signal = 0;
        double noise = 0;
        for (int tone = 0; tone < KEPT; tone++) {
            SineFit fit = fit(out, tone);
            signal += fit.amplitude() * fit.amplitude() / 2;
            noise += fit.noise();
        }
        return 10 * Math.log10(signal / noise);
    }

    /// The most by which a tone of the pass band becomes louder or softer.
    double rippleDb(float[] out) {
        double most = 0;
        for (int tone = 0; tone < KEPT; tone++) {
            double change = 20 * Math.log10(fit(out, tone).amplitude() / AMPLITUDE);
            most = Math.max(most, Math.abs(change));
        }
        return most;
    }

    /// The least by which what must not be there is softer than the tone that it comes from: going
    /// down, all that is left of it; going up, all but the tone.
    double stopbandDb(float[] out) {
        double most = 0;
        for (int tone = KEPT; tone < hertz.size(); tone++) {
            most = Math.max(most, from > to ? power(out, tone) : fit(out, tone).noise());
        }
        return 10 * Math.log10(AMPLITUDE * AMPLITUDE / 2 / most);
    }

    private SineFit fit(float[] out, int tone) {
        return SineFit.of(out, begin(tone), end(tone), hertz.get(tone) / to);
    }

    private double power(float[] out, int tone) {
        return Math.pow(10, Signals.rmsDb(out, begin(tone), end(tone)) / 10);
    }

    private int begin(int tone) {
        return (int) (SECONDS * to * (tone + 0.25));
    }

    private int end(int tone) {
        return (int) (SECONDS * to * (tone + 0.75));
    }
}
