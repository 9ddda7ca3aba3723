package app.pythia.audio;

/// Gathers a take while it is being spoken: its samples in blocks, their base64, and how they look.
/// Its end takes the same time however long it is, and nothing is allocated but the blocks that
/// keep it. Not safe for use by several threads at once.
public final class VoiceClipWriter {
    private static final int WAVEFORM_BARS = 64;

    private final ByteBlocks samples = new ByteBlocks();
    private final WavBase64 base64 = new WavBase64(PcmFormat.SPOKEN_TURN);
    private final WaveformWriter waveform = new WaveformWriter();

    /// Takes the next samples in [PcmFormat#SPOKEN_TURN], which are the first `count` bytes.
    public void append(byte[] pcm, int count) {
        samples.append(pcm, 0, count);
        base64.append(pcm, count);
        waveform.append(pcm, count);
    }

    /// How many bytes have been taken.
    public int length() {
        return samples.length();
    }

    /// Ends the take. Call it once, last.
    public VoiceClip finish() {
        int length = samples.length();
        return new VoiceClip(
                new PcmBlocks(samples.finish(), length),
                base64.finish(),
                waveform.waveform(WAVEFORM_BARS));
    }
}
