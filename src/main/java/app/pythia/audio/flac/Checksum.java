package app.pythia.audio.flac;

/// The two checksums of a frame (RFC 9639, sections 9.1.8 and 9.3).
final class Checksum {
    private static final int[] OF_HEADER = table(8, 0x07);
    private static final int[] OF_FRAME = table(16, 0x8005);

    private Checksum() {}

    static int ofHeader(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            sum = OF_HEADER[sum ^ (bytes[at] & 0xff)];
        }
        return sum;
    }

    static int ofFrame(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            sum = (sum << 8 & 0xffff) ^ OF_FRAME[sum >> 8 ^ (bytes[at] & 0xff)];
        }
        return sum;
    }

    private static int[] table(int bits, int polynomial) {
        int[] table = new int[256];
        int top = 1 << (bits - 1);
        for (int value = 0; value < table.length; value++) {
            int sum = value << (bits - 8);
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & top) == 0 ? sum << 1 : sum << 1 ^ polynomial;
            }
            table[value] = sum & ((1 << bits) - 1);
        }
        return table;
    }
}
