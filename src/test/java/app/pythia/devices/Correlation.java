package app.pythia.devices;

/// Finds a sound in another by normalised cross-correlation, so that loudness does not matter.
public final class Correlation {
    private Correlation() {}

    /// The best place.
    ///
    /// @param value 1 for the same sound at any loudness, 0 for none of it
    /// @param offset where in the heard sound it begins, in samples
    public record Peak(double value, int offset) {}

    /// Where `reference` is in `heard`, which must be the longer one.
    public static Peak best(double[] reference, double[] heard) {
        double[] products = products(reference, heard);
        double[] energies = runningEnergy(heard);
        double norm = Math.sqrt(energy(reference));
        Peak best = new Peak(0, 0);
        for (int lag = 0; lag + reference.length <= heard.length; lag++) {
            double local = Math.sqrt(energies[lag + reference.length] - energies[lag]);
            double value = norm * local < 1e-9 ? 0 : products[lag] / (norm * local);
            if (value > best.value()) {
                best = new Peak(value, lag);
            }
        }
        return best;
    }

    /// The energy of the whole of `sound`.
    public static double energy(double[] sound) {
        double sum = 0;
        for (double sample : sound) {
            sum += sample * sample;
        }
        return sum;
    }

    private static double[] runningEnergy(double[] sound) {
        double[] sums = new double[sound.length + 1];
        for (int i = 0; i < sound.length; i++) {
            sums[i + 1] = sums[i] + sound[i] * sound[i];
        }
        return sums;
    }

    /// The scalar product at every lag: one transform of both sounds, as real and imaginary part.
    private static double[] products(double[] reference, double[] heard) {
        int size = Integer.highestOneBit(reference.length + heard.length) * 2;
        double[] re = new double[size];
        double[] im = new double[size];
        System.arraycopy(heard, 0, re, 0, heard.length);
        System.arraycopy(reference, 0, im, 0, reference.length);
        transform(re, im);
        double[] crossRe = new double[size];
        double[] crossIm = new double[size];
        for (int k = 0; k < size; k++) {
            int mirror = (size - k) & (size - 1);
            double heardRe = (re[k] + re[mirror]) / 2;
            double heardIm = (im[k] - im[mirror]) / 2;
            double referenceRe = (im[k] + im[mirror]) / 2;
            double referenceIm = (re[mirror] - re[k]) / 2;
            // Conjugated, because a second forward transform then stands for the inverse one.
            crossRe[k] = heardRe * referenceRe + heardIm * referenceIm;
            crossIm[k] = heardRe * referenceIm - heardIm * referenceRe;
        }
        transform(crossRe, crossIm);
        for (int k = 0; k < size; k++) {
            crossRe[k] /= size;
        }
        return crossRe;
    }

    /// A radix-2 Fourier transform in place.
    private static void transform(double[] re, double[] im) {
        int size = re.length;
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int j = Integer.reverse(i) >>> shift;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        double[] cos = new double[size / 2];
        double[] sin = new double[size / 2];
        for (int k = 0; k < size / 2; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = -Math.sin(2 * Math.PI * k / size);
        }
        for (int half = 1; half < size; half *= 2) {
            int step = size / 2 / half;
            for (int block = 0; block < size; block += 2 * half) {
                for (int k = 0; k < half; k++) {
                    butterfly(re, im, block + k, block + k + half, cos[k * step], sin[k * step]);
                }
            }
        }
    }

    private static void butterfly(double[] re, double[] im, int i, int j, double cos, double sin) {
        double turnedRe = re[j] * cos - im[j] * sin;
        double turnedIm = re[j] * sin + im[j] * cos;
        re[j] = re[i] - turnedRe;
        im[j] = im[i] - turnedIm;
        re[i] += turnedRe;
        im[i] += turnedIm;
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
