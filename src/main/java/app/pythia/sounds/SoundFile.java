package app.pythia.sounds;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.flac.FlacReader;
import app.pythia.audio.flac.FlacWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A sound as a FLAC file, whose own block tells where its pieces are.
///
/// The block: four letters, how many pieces there are, and for each how many bytes of samples it
/// has and which characters of its message it speaks (−1 where that is not known), all as integers
/// of 32 bits.
final class SoundFile implements AutoCloseable {
    private static final byte[] NAME = "Pyth".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE_BYTES = 3 * Integer.BYTES;
    private static final int UNKNOWN = -1;
    private static final byte[] NONE = {};

    private final InputStream in;
    private final FlacReader reader;
    private final List<SoundStream.Extent> pieces;
    private byte[] block = NONE;
    private int at;

    /// Reads what comes before the samples.
    ///
    /// @param in is closed with this
    SoundFile(InputStream in) throws IOException {
        this.in = in;
        reader = new FlacReader(in);
        pieces = pieces(ByteBuffer.wrap(reader.own()));
        long bytes = pieces.stream().mapToLong(SoundStream.Extent::bytes).sum();
        if (reader.format().channels() != 1 || bytes != 2 * reader.length()) {
            throw new IOException("no sound of Pythia’s");
        }
    }

    /// Writes a sound. A last half of a sample is left out.
    static void write(Sound sound, OutputStream out) throws IOException {
        List<byte[]> blocks = sound.blocks().blocks();
        PcmFormat format = sound.format();
        int samples = sound.bytes() / format.frameBytes();
        int bytes = samples * format.frameBytes();
        FlacWriter writer =
                new FlacWriter(format, samples, md5(blocks, bytes), own(sound, bytes), out);
        for (byte[] block : blocks) {
            writer.write(block, 0, block.length);
        }
        writer.finish();
    }

    int sampleRate() {
        return reader.format().sampleRate();
    }

    List<SoundStream.Extent> pieces() {
        return pieces;
    }

    /// The next samples, at most that many bytes; none at the end.
    ///
    /// @throws IOException if they are damaged or cannot be read
    byte[] read(int most) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (read.size() < most && fill()) {
            int count = Math.min(most - read.size(), block.length - at);
            read.write(block, at, count);
            at += count;
        }
        return read.toByteArray();
    }

    /// The whole sound, from the beginning.
    Sound readAll() throws IOException {
        List<Sound.Piece> all = new ArrayList<>();
        for (SoundStream.Extent piece : pieces) {
            all.add(new Sound.Piece(piece.span(), read(piece.bytes())));
        }
        return new Sound(sampleRate(), all);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (at == block.length) {
            block = reader.next();
            at = 0;
        }
        return block.length > 0;
    }

    private static byte[] md5(List<byte[]> blocks, int bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            int left = bytes;
            for (byte[] block : blocks) {
                int count = Math.min(left, block.length);
                digest.update(block, 0, count);
                left -= count;
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] own(Sound sound, int bytes) {
        int pieces = sound.pieces().size();
        ByteBuffer own =
                ByteBuffer.allocate(NAME.length + Integer.BYTES + pieces * PIECE_BYTES)
                        .put(NAME)
                        .putInt(pieces);
        int left = bytes;
        for (Sound.Piece piece : sound.pieces()) {
            int count = Math.min(left, piece.samples().length());
            left -= count;
            own.putInt(count)
                    .putInt(piece.span().map(Span::start).orElse(UNKNOWN))
                    .putInt(piece.span().map(Span::end).orElse(UNKNOWN));
        }
        return own.array();
    }

    private static List<SoundStream.Extent> pieces(ByteBuffer own) throws IOException {
        byte[] name = new byte[NAME.length];
        if (own.remaining() < NAME.length + Integer.BYTES) {
            throw new IOException("no sound of Pythia’s");
        }
        own.get(name);
        int count = own.getInt();
        if (!Arrays.equals(name, NAME) || own.remaining() != (long) count * PIECE_BYTES) {
            throw new IOException("no sound of Pythia’s");
        }
        List<SoundStream.Extent> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(piece(own.getInt(), own.getInt(), own.getInt()));
        }
        return List.copyOf(pieces);
    }

    private static SoundStream.Extent piece(int bytes, int start, int end) throws IOException {
        if (bytes < 0) {
            throw new IOException("no sound of Pythia’s");
        }
        boolean isKnown = start >= 0 && end >= start;
        return new SoundStream.Extent(
                isKnown ? Optional.of(new Span(start, end)) : Optional.empty(), bytes);
    }
}
