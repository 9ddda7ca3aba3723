package app.pythia.audio.flac;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Reads what [FlacWriter] has written, a frame at a time, and holds every checksum against it.
/// Whatever else it is given, it ends with a [FlacException], soon and with little memory. Not safe
/// for use by several threads.
public final class FlacReader {
    private static final byte[] NONE = {};
    private static final int MOST_OWN = 1 << 22;
    private static final int LONGEST_HEADER = 16;
    private static final int LARGEST_REST = 1 << 22;

    private final InputStream in;
    private final PcmFormat format;
    private final long length;
    private final byte[] own;
    private final byte[] bytes;
    private final BitReader bits = new BitReader();
    private final int[] samples = new int[FlacWriter.BLOCK];
    private int at;
    private int end;
    private long done;
    private int frames;

    /// Reads what comes before the sound.
    public FlacReader(InputStream in) throws IOException {
        this.in = in;
        if (!Arrays.equals(exactly(4), FlacWriter.MARK)) {
            throw new FlacException("not FLAC");
        }
        expectBlock(FlacWriter.STREAM_INFO, FlacWriter.STREAM_INFO_BYTES);
        ByteBuffer info = ByteBuffer.wrap(exactly(FlacWriter.STREAM_INFO_BYTES));
        long shape = info.getLong(10);
        int rate = (int) (shape >>> 44);
        int channels = (int) (shape >>> 41 & 7) + 1;
        int depth = (int) (shape >>> 36 & 31) + 1;
        if (info.getShort(0) != FlacWriter.BLOCK
                || rate == 0
                || channels > 2
                || depth != FlacWriter.BITS) {
            throw new FlacException("FLAC of another kind");
        }
        format = new PcmFormat(rate, channels);
        length = shape & (1L << 36) - 1;
        own = exactly(expectBlock(0x80 | FlacWriter.APPLICATION, MOST_OWN));
        bytes = new byte[2 * FlacWriter.BLOCK * format.frameBytes() + LONGEST_HEADER];
    }

    /// The sound's shape.
    public PcmFormat format() {
        return format;
    }

    /// How many samples there are in each channel.
    public long length() {
        return length;
    }

    /// What its writer has put into it beside the sound.
    public byte[] own() {
        return own.clone();
    }

    /// The next piece of the sound: whole samples of every channel, little-endian; empty at its
    /// end.
    public byte[] next() throws IOException {
        if (done == length) {
            return NONE;
        }
        fill();
        bits.read(bytes, at, end);
        int count = header();
        byte[] pcm = new byte[count * format.frameBytes()];
        for (int channel = 0; channel < format.channels(); channel++) {
            readChannel(count);
            for (int i = 0; i < count; i++) {
                Pcm.put(pcm, i * format.frameBytes() + 2 * channel, samples[i]);
            }
        }
        int over = bits.align();
        if (bits.get(16) != Checksum.ofFrame(bytes, at, over)) {
            throw new FlacException("a damaged frame");
        }
        at = over + 2;
        done += count;
        frames++;
        return pcm;
    }

    private byte[] exactly(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw new FlacException("cut short");
        }
        return read;
    }

    /// The length of a block of metadata, which must be of that type and no longer than that.
    private int expectBlock(int type, int most) throws IOException {
        int header = ByteBuffer.wrap(exactly(4)).getInt();
        int size = header & 0xffffff;
        if (header >>> 24 != type || size > most) {
            throw new FlacException("FLAC of another kind");
        }
        return size;
    }

    /// Has a whole frame at hand, if there is one.
    private void fill() throws IOException {
        if (end - at < bytes.length / 2 + LONGEST_HEADER) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
            end += in.readNBytes(bytes, end, bytes.length - end);
        }
    }

    private int header() throws FlacException {
        expect(0xfff8, 16);
        int size = bits.get(4);
        expect(0, 4);
        expect(format.channels() - 1, 4);
        expect(0x8, 4);
        if (number() != frames) {
            throw new FlacException("a frame in the wrong place");
        }
        int count = size == 0xc ? FlacWriter.BLOCK : bits.get(16) + 1;
        int over = bits.align();
        boolean fits = count == Math.min(FlacWriter.BLOCK, length - done);
        if (!fits || bits.get(8) != Checksum.ofHeader(bytes, at, over)) {
            throw new FlacException("a damaged frame");
        }
        return count;
    }

    private void expect(int value, int count) throws FlacException {
        if (bits.get(count) != value) {
            throw new FlacException("a frame of another kind");
        }
    }

    private int number() throws FlacException {
        int first = bits.get(8);
        int more = Math.max(0, Integer.numberOfLeadingZeros(~(first << 24)) - 1);
        if (more > 5) {
            throw new FlacException("a damaged frame");
        }
        int number = more == 0 ? first : first & (0x3f >> more);
        for (int i = 0; i < more; i++) {
            number = number << 6 | (bits.get(8) & 0x3f);
        }
        return number;
    }

    private void readChannel(int count) throws FlacException {
        int type = bits.get(8) >> 1;
        if (type == 1) {
            readPlain(count);
        } else if (type >= FlacWriter.FIXED && type <= FlacWriter.FIXED + FixedPredictor.HIGHEST) {
            int order = type - FlacWriter.FIXED;
            if (order >= count) {
                throw new FlacException("a damaged frame");
            }
            readPlain(order);
            readRest(count, order);
            FixedPredictor.restore(samples, count, order);
        } else {
            throw new FlacException("a frame of another kind");
        }
    }

    private void readPlain(int count) throws FlacException {
        for (int i = 0; i < count; i++) {
            samples[i] = bits.getSigned(FlacWriter.BITS);
        }
    }

    private void readRest(int count, int order) throws FlacException {
        expect(0, 2);
        int parts = bits.get(4);
        int size = count >> parts;
        if (size << parts != count || size <= order) {
            throw new FlacException("a damaged frame");
        }
        for (int part = 0; part < 1 << parts; part++) {
            int parameter = bits.get(4);
            if (parameter == 15) {
                throw new FlacException("a frame of another kind");
            }
            readPart(part == 0 ? order : part * size, (part + 1) * size, parameter);
        }
    }

    private void readPart(int from, int to, int parameter) throws FlacException {
        int most = LARGEST_REST >> parameter;
        for (int i = from; i < to; i++) {
            int high = bits.getUnary();
            if (high > most) {
                throw new FlacException("a damaged frame");
            }
            int folded = high << parameter | bits.get(parameter);
            samples[i] = folded >>> 1 ^ -(folded & 1);
        }
    }
}
