package app.pythia.delphi.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

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
    private final Base64Chunks chunks;
    private byte[] waiting = NOTHING;
    private boolean headerIsPossible = true;

    SoundDecoder(SoundForm form) {
        this.form = form;
        this.chunks = new Base64Chunks();
    }

    /// One that goes on as `other` would, which it leaves as it is.
    SoundDecoder(SoundDecoder other) {
        form = other.form;
        chunks = new Base64Chunks(other.chunks);
        waiting = other.waiting;
        headerIsPossible = other.headerIsPossible;
    }

    /// The whole samples that end in this chunk, of one channel.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] base64(String chunk) {
        return raw(chunks.decode(chunk));
    }

    /// Decodes the digits with which a chunk that is still coming goes on, as
    /// [Base64Chunks#digits].
    ///
    /// @param samples is given the whole samples that end in them
    /// @return how many digits
    int digits(byte[] bytes, int from, int to, Consumer<byte[]> samples) {
        return chunks.digits(bytes, from, to, decoded -> samples.accept(raw(decoded)));
    }

    /// The whole samples that end with a chunk whose digits have come.
    ///
    /// @param padding what of it has not come
    /// @throws IllegalArgumentException if it is no base64
    byte[] endOfChunk(String padding) {
        return raw(chunks.end(padding));
    }

    /// The whole samples that only the end makes certain.
    ///
    /// @throws IllegalArgumentException if it is no base64
    byte[] rest() {
        return raw(chunks.rest());
    }

    /// The whole samples that end in a chunk that is not in base64.
    byte[] raw(byte[] chunk) {
        byte[] bytes = afterWaiting(chunk);
        int from = headerIsPossible ? endOfHeader(bytes) : 0;
        headerIsPossible = from > bytes.length;
        return headerIsPossible ? wait(bytes) : wholeSamples(bytes, from);
    }

    private byte[] afterWaiting(byte[] chunk) {
        if (waiting.length == 0) {
            return chunk;
        }
        byte[] bytes = Arrays.copyOf(waiting, waiting.length + chunk.length);
        System.arraycopy(chunk, 0, bytes, waiting.length, chunk.length);
        return bytes;
    }

    private byte[] wait(byte[] bytes) {
        waiting = bytes;
        return NOTHING;
    }

    private byte[] wholeSamples(byte[] bytes, int from) {
        int end = bytes.length - (bytes.length - from) % form.frameBytes();
        waiting = end == bytes.length ? NOTHING : Arrays.copyOfRange(bytes, end, bytes.length);
        boolean all = from == 0 && end == bytes.length;
        return form.mono(all ? bytes : Arrays.copyOfRange(bytes, from, end));
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
