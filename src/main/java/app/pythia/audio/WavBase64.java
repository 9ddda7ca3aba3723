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
/// byte and what is left over at the end are encoded by [#finish]. Nothing is allocated but what
/// keeps the text.
///
/// Not safe for use by several threads at once.
public final class WavBase64 {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /// So much is encoded at once, and at most so much at the end.
    private static final int WAITING = 3 * 1024;

    private final PcmFormat format;
    private final ByteBlocks encoded = new ByteBlocks();
    private final byte[] waiting = new byte[WAITING];
    private final byte[] digits = new byte[WAITING / 3 * 4];
    private int inWaiting;
    private byte first;
    private int dataBytes;

    public WavBase64(PcmFormat format) {
        this.format = format;
    }

    /// Takes the next samples, which are the first `count` bytes.
    public void append(byte[] pcm, int count) {
        int at = 0;
        if (dataBytes == 0 && count > 0) {
            first = pcm[0];
            at = 1;
        }
        dataBytes += count;
        while (at < count) {
            int fits = Math.min(count - at, WAITING - inWaiting);
            System.arraycopy(pcm, at, waiting, inWaiting, fits);
            inWaiting += fits;
            at += fits;
            encodeIfFull();
        }
    }

    /// The whole text in ASCII, in pieces whose concatenation is the base64 of header and samples.
    /// Call it once, last.
    public List<byte[]> finish() {
        byte[] head = Arrays.copyOf(Wav.header(format, dataBytes), headBytes());
        if (dataBytes > 0) {
            head[Wav.HEADER_BYTES] = first;
        }
        byte[] tail = BASE64.encode(Arrays.copyOf(waiting, inWaiting));
        encoded.append(tail, 0, tail.length);
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(BASE64.encode(head));
        pieces.addAll(encoded.finish());
        return pieces;
    }

    private int headBytes() {
        return Wav.HEADER_BYTES + (dataBytes > 0 ? 1 : 0);
    }

    private void encodeIfFull() {
        if (inWaiting == WAITING) {
            int length = BASE64.encode(waiting, digits);
            encoded.append(digits, 0, length);
            inWaiting = 0;
        }
    }
}
