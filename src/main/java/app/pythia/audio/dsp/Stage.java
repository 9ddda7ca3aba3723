package app.pythia.audio.dsp;

/// One of the steps that change a sample rate. It allocates nothing while it runs.
sealed interface Stage permits Doubler, Halver, Interpolator {

    /// At most so many samples are taken at once.
    int BLOCK = 512;

    /// Takes `count` samples, at most [#BLOCK], from `in[from]` on; writes those that are ready to
    /// `out[at]` and on, and says how many.
    int process(float[] in, int from, int count, float[] out, int at);

    /// At most so many come out for [#BLOCK] that go in.
    int mostOutput();

    /// Begins anew.
    void reset();
}
