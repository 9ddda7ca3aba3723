package app.pythia.audio.flac;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Writes 16-bit sound of one or two channels as FLAC (RFC 9639): frames of [#BLOCK] samples, each
/// channel by itself, guessed by the fixed predictors. Any player reads that. Not safe for use by
/// several threads.
public final class FlacWriter {
    /// How many samples of each channel a frame has; the last may have fewer.
    static final int BLOCK = 4096;

    static final int STREAM_INFO = 0;
    static final int APPLICATION = 2;
    static final int STREAM_INFO_BYTES = 34;
    static final int BITS = 16;
    static final int FIXED = 8;
    static final byte[] MARK = "fLaC".getBytes(StandardCharsets.US_ASCII);

    private final PcmFormat format;
    private final OutputStream out;
    private final BitWriter bits = new BitWriter();
    private final FixedPredictor predictor = new FixedPredictor(BLOCK);
    private final RiceWriter rice = new RiceWriter();
    private final int[] samples = new int[BLOCK];
    private final byte[] block;
    private int inBlock;
    private int frames;

    /// Writes what comes before the sound.
    ///
    /// @param format of one or two channels
    /// @param samples how many there will be in each channel
    /// @param md5 of all the bytes of the sound; 16 zeros if it is not known
    /// @param own what another program passes over: an identifier of four bytes, and anything
    public FlacWriter(PcmFormat format, long samples, byte[] md5, byte[] own, OutputStream out)
            throws IOException {
        this.format = format;
        this.out = out;
        block = new byte[BLOCK * format.frameBytes()];
        out.write(MARK);
        out.write(header(STREAM_INFO, STREAM_INFO_BYTES, false));
        out.write(streamInfo(samples, md5));
        out.write(header(APPLICATION, own.length, true));
        out.write(own);
    }

    /// Adds bytes of sound; a sample may be cut between two calls.
    public void write(byte[] pcm, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            int fits = Math.min(left, block.length - inBlock);
            System.arraycopy(pcm, at, block, inBlock, fits);
            inBlock += fits;
            at += fits;
            left -= fits;
            if (inBlock == block.length) {
                writeFrame();
            }
        }
    }

    /// Ends the sound: writes what is left of it. Call it once, last; it closes nothing.
    public void finish() throws IOException {
        inBlock -= inBlock % format.frameBytes();
        if (inBlock > 0) {
            writeFrame();
        }
    }

    private static byte[] header(int type, int length, boolean last) {
        return ByteBuffer.allocate(4).putInt((last ? 0x80 | type : type) << 24 | length).array();
    }

    private byte[] streamInfo(long samples, byte[] md5) {
        long shape =
                (long) format.sampleRate() << 44
                        | (long) (format.channels() - 1) << 41
                        | (BITS - 1L) << 36
                        | samples;
        return ByteBuffer.allocate(STREAM_INFO_BYTES)
                .putShort((short) BLOCK)
                .putShort((short) BLOCK)
                .put(new byte[6])
                .putLong(shape)
                .put(md5)
                .array();
    }

    private void writeFrame() throws IOException {
        int count = inBlock / format.frameBytes();
        bits.clear();
        writeHeader(count);
        for (int channel = 0; channel < format.channels(); channel++) {
            for (int i = 0; i < count; i++) {
                samples[i] = Pcm.sample(block, i * format.frameBytes() + 2 * channel);
            }
            writeChannel(count);
        }
        bits.align();
        bits.put(Checksum.ofFrame(bits.bytes(), 0, bits.length()), 16);
        out.write(bits.bytes(), 0, bits.length());
        inBlock = 0;
        frames++;
    }

    private void writeHeader(int count) {
        bits.put(0xfff8, 16);
        bits.put(count == BLOCK ? 0xc : 0x7, 4);
        bits.put(0, 4);
        bits.put(format.channels() - 1, 4);
        bits.put(0x8, 4);
        writeNumber();
        if (count != BLOCK) {
            bits.put(count - 1, 16);
        }
        bits.put(Checksum.ofHeader(bits.bytes(), 0, bits.length()), 8);
    }

    /// The frame's number, as UTF-8 would write it.
    private void writeNumber() {
        if (frames < 0x80) {
            bits.put(frames, 8);
            return;
        }
        int more = 1;
        while (frames >= 1L << (5 * more + 6)) {
            more++;
        }
        int marks = 0xff << (7 - more) & 0xff;
        bits.put(marks | frames >> (6 * more), 8);
        for (int shift = 6 * (more - 1); shift >= 0; shift -= 6) {
            bits.put(0x80 | (frames >> shift & 0x3f), 8);
        }
    }

    private void writeChannel(int count) {
        int order = FixedPredictor.best(samples, count);
        int[] rest = predictor.rest(samples, count, order);
        if (rice.plan(rest, count, order) + (long) BITS * order < (long) BITS * count) {
            bits.put(FIXED | order, 7);
            bits.put(0, 1);
            writePlain(order);
            rice.write(rest, count, order, bits);
        } else {
            bits.put(1, 7);
            bits.put(0, 1);
            writePlain(count);
        }
    }

    private void writePlain(int count) {
        for (int i = 0; i < count; i++) {
            bits.put(samples[i], BITS);
        }
    }
}
