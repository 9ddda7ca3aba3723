package app.pythia.audio;

import java.time.Duration;
import java.util.List;

/// A finished take, ready to be sent and to be heard again: mono, 44.1 kHz, 16 bits.
///
/// @param samples in [PcmFormat#SPOKEN_TURN]
/// @param base64Wav the same as a WAV file in base64, as ASCII in pieces, already encoded
/// @param waveform how it looks: peaks of 0 to 1 over equal stretches of time
public record VoiceClip(PcmBlocks samples, List<byte[]> base64Wav, Waveform waveform) {

    public VoiceClip {
        base64Wav = List.copyOf(base64Wav);
    }

    /// A take whose samples are in one piece.
    public VoiceClip(byte[] pcm, List<byte[]> base64Wav, Waveform waveform) {
        this(PcmBlocks.of(pcm), base64Wav, waveform);
    }

    /// The samples in one piece; takes time, and memory, for a long take.
    public byte[] pcm() {
        return samples.joined();
    }

    /// How long it sounds.
    public Duration duration() {
        return PcmFormat.SPOKEN_TURN.duration(samples.length());
    }
}
