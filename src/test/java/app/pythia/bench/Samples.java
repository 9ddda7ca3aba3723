package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.dsp.StreamResampler;
import be.tarsos.dsp.resample.Resampler;
import java.util.Arrays;
import java.util.Random;

/// Samples at another rate, by Pythia and by TarsosDSP.
final class Samples {
    private Samples() {}

    /// By Pythia, in 10 ms pieces.
    static float[] byPythia(float[] in, int from, int to) {
        return byPythia(in, from, to, from / 100, from / 100);
    }

    /// By Pythia, in pieces of any lengths.
    static float[] inAnyPieces(float[] in, int from, int to) {
        return byPythia(in, from, to, 1, 1_000);
    }

    private static float[] byPythia(float[] in, int from, int to, int shortest, int longest) {
        StreamResampler resampler = new StreamResampler(from, to);
        Random random = new Random(1);
        float[] all =
                new float[(int) ((long) in.length * to / from) + resampler.mostOutput(longest)];
        float[] out = new float[resampler.mostOutput(longest)];
        int made = 0;
        int at = 0;
        while (at < in.length) {
            int piece = Math.min(in.length - at, random.nextInt(shortest, longest + 1));
            int count = resampler.process(Arrays.copyOfRange(in, at, at + piece), piece, out);
            System.arraycopy(out, 0, all, made, count);
            made += count;
            at += piece;
        }
        int count = resampler.flush(out);
        System.arraycopy(out, 0, all, made, count);
        return Arrays.copyOf(all, made + count);
    }

    /// By TarsosDSP's `Resampler` in its high quality, with silence after the end.
    static float[] byTarsos(float[] in, int from, int to) {
        double ratio = (double) to / from;
        Resampler resampler = new Resampler(true, ratio, ratio);
        float[] padded = Arrays.copyOf(in, in.length + 4 * resampler.getFilterWidth());
        float[] out = new float[(int) Math.round(in.length * ratio)];
        int used = 0;
        int made = 0;
        Resampler.Result result;
        do {
            result =
                    resampler.process(
                            ratio,
                            padded,
                            used,
                            padded.length - used,
                            false,
                            out,
                            made,
                            out.length - made);
            used += result.inputSamplesConsumed;
            made += result.outputSamplesGenerated;
        } while (result.inputSamplesConsumed + result.outputSamplesGenerated > 0);
        return Arrays.copyOf(out, made);
    }

    /// As a 16-bit file has them.
    static float[] roundedTo16Bit(float[] samples) {
        return of16Bit(Pcm.fromFloats(samples, samples.length, 1));
    }

    static float[] of16Bit(byte[] pcm) {
        return Pcm.toMono(pcm, 1);
    }
}
