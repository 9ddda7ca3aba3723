package app.pythia.delphi.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Makes whole samples of a voice reply's chunks, which may be cut in the middle of a sample, lack
/// base64's padding, or begin with a RIFF header that does not belong there. Not safe for use by
/// several threads.
final class SoundDecoder {
    private static final int MAX_HEADER_BYTES = 4096;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final SoundForm form;
    private final Base64Chunks chunks = new Base64Chunks();
    private byte[] waiting = NOTHING;
    private boolean headerIsPossible = true;

    SoundDecoder(SoundForm form) {
        this.form = form;
    }

    /// The whole samples that end in this chunk, of one channel.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] base64(String chunk) {
        return raw(chunks.decode(chunk));
    }

    /// The whole samples that only the end makes certain.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] rest() {
        return raw(chunks.rest());
    }

    /// The whole samples that end in a chunk that is not in base64.
    byte[] raw(byte[] chunk) {
        byte[] bytes = Arrays.copyOf(waiting, waiting.length + chunk.length);
        System.arraycopy(chunk, 0, bytes, waiting.length, chunk.length);
        int from = headerIsPossible ? endOfHeader(bytes) : 0;
        headerIsPossible = from > bytes.length;
        return headerIsPossible ? wait(bytes) : wholeSamples(bytes, from);
    }

    private byte[] wait(byte[] bytes) {
        waiting = bytes;
        return NOTHING;
    }

    private byte[] wholeSamples(byte[] bytes, int from) {
        int end = bytes.length - (bytes.length - from) % form.frameBytes();
        waiting = Arrays.copyOfRange(bytes, end, bytes.length);
        return form.mono(Arrays.copyOfRange(bytes, from, end));
    }

    /// Where the samples begin: 0 without a header, beyond the bytes if more of it must come.
    private static int endOfHeader(byte[] bytes) {
        int common = Math.min(bytes.length, RIFF.length);
        if (!Arrays.equals(bytes, 0, common, RIFF, 0, common)) {
            return 0;
        }
        for (int at = 12;
                at + CHUNK_HEADER_BYTES <= Math.min(bytes.length, MAX_HEADER_BYTES);
                at += 2) {
            if (Arrays.equals(bytes, at, at + 4, DATA, 0, 4)) {
                return at + CHUNK_HEADER_BYTES;
            }
        }
        return bytes.length < MAX_HEADER_BYTES ? bytes.length + 1 : 0;
    }
}
