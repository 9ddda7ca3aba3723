package app.pythia.audio;

import java.time.Duration;

/// The shape of a piece of sound: signed 16-bit little-endian samples, channels interleaved.
///
/// @param sampleRate samples per second and channel, above 0
/// @param channels 1 for mono, 2 for stereo
public record PcmFormat(int sampleRate, int channels) {

    /// What the service takes and gives in a spoken turn: mono, 44.1 kHz.
    public static final PcmFormat SPOKEN_TURN = new PcmFormat(44_100, 1);

    /// What the service gives where it speaks a text: mono, 24 kHz.
    public static final PcmFormat SPOKEN_TEXT = new PcmFormat(24_000, 1);

    private static final int BYTES_PER_SAMPLE = 2;

    public PcmFormat {
        if (sampleRate <= 0 || channels <= 0) {
            throw new IllegalArgumentException(sampleRate + " Hz × " + channels + " channels");
        }
    }

    /// The bytes of one sample of every channel.
    public int frameBytes() {
        return BYTES_PER_SAMPLE * channels;
    }

    /// The bytes that `time` takes, rounded down to whole frames.
    public int bytes(Duration time) {
        return Math.toIntExact(time.toNanos() * sampleRate / 1_000_000_000L) * frameBytes();
    }

    /// How long `bytes` sound.
    public Duration duration(long bytes) {
        return Duration.ofNanos(bytes / frameBytes() * 1_000_000_000L / sampleRate);
    }
}
