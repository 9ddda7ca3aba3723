package app.pythia.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Makes the base64 of a WAV file while its samples still arrive, though its header, which needs
/// their number, comes first.
///
/// The header has 44 bytes and 44 mod 3 = 2, so the groups of three that base64 is made of begin at
/// the second byte of the samples: everything from there on is encoded as it comes; header, first
/// byte and what is left over at the end are encoded by [#finish].
///
/// Not safe for use by several threads at once.
public final class WavBase64 {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final PcmFormat format;
    private final List<byte[]> encoded = new ArrayList<>();
    private byte[] rest = {};
    private byte[] first = {};
    private int dataBytes;

    public WavBase64(PcmFormat format) {
        this.format = format;
    }

    /// Takes the next samples.
    public void append(byte[] pcm) {
        dataBytes += pcm.length;
        byte[] waiting = concat(rest, pcm);
        int from = 0;
        if (first.length == 0 && waiting.length > 0) {
            first = new byte[] {waiting[0]};
            from = 1;
        }
        int end = from + (waiting.length - from) / 3 * 3;
        if (end > from) {
            encoded.add(BASE64.encode(Arrays.copyOfRange(waiting, from, end)));
        }
        rest = Arrays.copyOfRange(waiting, end, waiting.length);
    }

    /// The whole text in ASCII, in pieces whose concatenation is the base64 of header and samples.
    /// Call it once, last.
    public List<byte[]> finish() {
        List<byte[]> pieces = new ArrayList<>(encoded.size() + 2);
        byte[] head = concat(Wav.header(format, dataBytes), first);
        pieces.add(BASE64.encode(head));
        pieces.addAll(encoded);
        pieces.add(BASE64.encode(rest));
        return List.copyOf(pieces);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
