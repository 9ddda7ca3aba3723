package app.pythia.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// RIFF WAVE files of 16-bit PCM.
///
/// The layout is that of "Multimedia Programming Interface and Data Specifications 1.0" (IBM and
/// Microsoft, 1991): a RIFF chunk of form WAVE with a `fmt ` and a `data` chunk, each padded to an
/// even length.
///
/// @param format the sound's shape
/// @param pcm the samples
public record Wav(PcmFormat format, byte[] pcm) {

    /// The length of the header that [#header] writes.
    public static final int HEADER_BYTES = 44;

    private static final int TAG_PCM = 1;
    private static final int TAG_EXTENSIBLE = 0xfffe;
    private static final int RIFF_HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FMT_BYTES = 16;

    /// The 44 bytes that come before `dataBytes` of samples.
    public static byte[] header(PcmFormat format, int dataBytes) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER_BYTES - CHUNK_HEADER_BYTES + dataBytes)
                .put(ascii("WAVEfmt "))
                .putInt(FMT_BYTES)
                .putShort((short) TAG_PCM)
                .putShort((short) format.channels())
                .putInt(format.sampleRate())
                .putInt(format.sampleRate() * format.frameBytes())
                .putShort((short) format.frameBytes())
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(dataBytes)
                .array();
    }

    /// The whole file.
    public byte[] bytes() {
        return ByteBuffer.allocate(HEADER_BYTES + pcm.length)
                .put(header(format, pcm.length))
                .put(pcm)
                .array();
    }

    /// Reads a file, passing over chunks it does not know.
    ///
    /// A data chunk that claims more than there is (a stream whose length was not known) ends with
    /// the file.
    ///
    /// @throws IllegalArgumentException if it is no WAVE file of 16-bit PCM; the message says why
    public static Wav parse(byte[] file) {
        if (!isRiff(file) || !tag(file, CHUNK_HEADER_BYTES).equals("WAVE")) {
            throw new IllegalArgumentException("not a WAV file");
        }
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        PcmFormat format = null;
        long at = RIFF_HEADER_BYTES;
        while (at + CHUNK_HEADER_BYTES <= file.length) {
            int start = (int) at + CHUNK_HEADER_BYTES;
            String name = tag(file, (int) at);
            long length = Integer.toUnsignedLong(in.getInt((int) at + 4));
            if (name.equals("fmt ") && start + FMT_BYTES <= file.length) {
                format = format(in, start);
            } else if (name.equals("data")) {
                return new Wav(known(format), data(file, start, length, known(format)));
            }
            at = start + length + (length & 1);
        }
        throw new IllegalArgumentException("a WAV file without a data chunk");
    }

    /// Whether `bytes` begin like a RIFF file.
    public static boolean isRiff(byte[] bytes) {
        return bytes.length >= RIFF_HEADER_BYTES && tag(bytes, 0).equals("RIFF");
    }

    private static PcmFormat format(ByteBuffer in, int at) {
        int encoding = Short.toUnsignedInt(in.getShort(at));
        int bits = in.getShort(at + 14);
        if ((encoding != TAG_PCM && encoding != TAG_EXTENSIBLE) || bits != 16) {
            throw new IllegalArgumentException(
                    "a WAV file of encoding "
                            + encoding
                            + " with "
                            + bits
                            + " bits, not 16-bit PCM");
        }
        return new PcmFormat(in.getInt(at + 4), in.getShort(at + 2));
    }

    private static PcmFormat known(@Nullable PcmFormat format) {
        if (format == null) {
            throw new IllegalArgumentException("a WAV file without a format chunk");
        }
        return format;
    }

    private static byte[] data(byte[] file, int start, long length, PcmFormat format) {
        long end = Math.min(file.length, start + length);
        int whole = (int) (end - start) / format.frameBytes() * format.frameBytes();
        return Arrays.copyOfRange(file, start, start + whole);
    }

    private static String tag(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
