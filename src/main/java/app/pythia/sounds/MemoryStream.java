package app.pythia.sounds;

import java.util.Arrays;
import java.util.List;

/// A sound that is in memory, read.
final class MemoryStream implements SoundStream {
    private final Sound sound;
    private final List<byte[]> blocks;
    private int block;
    private int at;

    MemoryStream(Sound sound) {
        this.sound = sound;
        blocks = sound.blocks().blocks();
    }

    @Override
    public int sampleRate() {
        return sound.sampleRate();
    }

    @Override
    public List<Extent> pieces() {
        return sound.pieces().stream()
                .map(piece -> new Extent(piece.span(), piece.samples().length()))
                .toList();
    }

    @Override
    public byte[] read(int most) {
        while (block < blocks.size() && at == blocks.get(block).length) {
            block++;
            at = 0;
        }
        if (block == blocks.size()) {
            return new byte[0];
        }
        byte[] now = blocks.get(block);
        int from = at;
        at = Math.min(now.length, from + most);
        return Arrays.copyOfRange(now, from, at);
    }

    @Override
    public void close() {}
}
