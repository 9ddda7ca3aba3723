package app.pythia.audio.flac;

/// Reads bits, the highest first, from memory. Not safe for use by several threads.
final class BitReader {
    private byte[] bytes = {};
    private int next;
    private int end;
    private long waiting;
    private int count;

    /// Reads the bytes from `from` to before `to`.
    void read(byte[] from, int at, int to) {
        bytes = from;
        next = at;
        end = to;
        waiting = 0;
        count = 0;
    }

    /// The next `bits` (0 to 32), as a number that is not negative.
    int get(int bits) throws FlacException {
        if (bits == 0) {
            return 0;
        }
        if (count < bits) {
            fill();
            if (count < bits) {
                throw new FlacException("cut short");
            }
        }
        int value = (int) (waiting >>> (Long.SIZE - bits));
        waiting <<= bits;
        count -= bits;
        return value;
    }

    /// The next `bits` (1 to 32), as a number with a sign.
    int getSigned(int bits) throws FlacException {
        int shift = Integer.SIZE - bits;
        return get(bits) << shift >> shift;
    }

    /// How many zeros there are before the next one, which is read too.
    int getUnary() throws FlacException {
        int zeros = 0;
        int leading = Long.numberOfLeadingZeros(waiting);
        while (leading >= count) {
            zeros += count;
            waiting = 0;
            count = 0;
            fill();
            if (count == 0) {
                throw new FlacException("cut short");
            }
            leading = Long.numberOfLeadingZeros(waiting);
        }
        waiting = waiting << leading << 1;
        count -= leading + 1;
        return zeros + leading;
    }

    /// Where the next whole byte is; the rest of one that was begun is left out.
    int align() {
        int place = next - count / 8;
        read(bytes, place, end);
        return place;
    }

    private void fill() {
        while (count <= Long.SIZE - 8 && next < end) {
            waiting |= (bytes[next++] & 0xffL) << (Long.SIZE - 8 - count);
            count += 8;
        }
    }
}
