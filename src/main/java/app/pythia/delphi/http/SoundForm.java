package app.pythia.delphi.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shape of sound of 16 bits, little-endian.
///
/// @param channels 1, or 2 that are to be mixed
record SoundForm(int sampleRate, int channels) {

    /// What `generate_response` speaks in.
    static final SoundForm OF_TURNS = new SoundForm(44_100, 1);

    /// What `/v3/voice` speaks in.
    static final SoundForm OF_SPOKEN_TEXT = new SoundForm(24_000, 1);

    private static final Set<Integer> RATES =
            Set.of(
                    8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200,
                    96_000);
    private static final Pattern FORMAT = Pattern.compile("pcm_(\\d{1,6})_16(_\\w+)?");
    private static final int BITS = 16;

    /// What the `X-Audio-…` headers of an answer declare, as far as it can be: a wrong rate is
    /// heard, a wild one breaks the speaker.
    ///
    /// @param header a header's value, empty if there is none
    static SoundForm declared(UnaryOperator<String> header) {
        int bits = number(header.apply("X-Audio-Bits-Per-Sample")).orElse(BITS);
        int channels = number(header.apply("X-Audio-Channels")).orElse(1);
        int rate =
                number(header.apply("X-Audio-Sample-Rate"))
                        .or(() -> rateOf(header.apply("X-Audio-Format")))
                        .orElse(OF_SPOKEN_TEXT.sampleRate());
        return of(rate, bits, channels).orElse(OF_SPOKEN_TEXT);
    }

    /// A shape that can be played; nothing for any other.
    static Optional<SoundForm> of(int rate, int bits, int channels) {
        boolean known = RATES.contains(rate) && bits == BITS && (channels == 1 || channels == 2);
        return known ? Optional.of(new SoundForm(rate, channels)) : Optional.empty();
    }

    int frameBytes() {
        return 2 * channels;
    }

    /// Whole frames as one channel: the mean of two.
    byte[] mono(byte[] frames) {
        if (channels == 1) {
            return frames;
        }
        byte[] mixed = new byte[frames.length / 2];
        for (int at = 0; at < mixed.length; at += 2) {
            int mean = (sample(frames, 2 * at) + sample(frames, 2 * at + 2)) / 2;
            mixed[at] = (byte) mean;
            mixed[at + 1] = (byte) (mean >> 8);
        }
        return mixed;
    }

    private static int sample(byte[] frames, int at) {
        return (frames[at] & 0xff) | frames[at + 1] << 8;
    }

    private static Optional<Integer> rateOf(String format) {
        Matcher matcher = FORMAT.matcher(format.strip());
        return matcher.matches() ? number(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Integer> number(String header) {
        String text = header.strip();
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
