package app.pythia.sounds;

import app.pythia.audio.PcmBlocks;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Wav;
import java.util.List;
import java.util.Optional;

/// How a message sounded, in the pieces it was spoken in.
///
/// @param sampleRate of the mono samples, 16 bits, little-endian
public record Sound(int sampleRate, List<Piece> pieces) {

    /// A part of it that was spoken at once, such as a sentence.
    ///
    /// @param span which part of the message it speaks, where that is known
    public record Piece(Optional<Span> span, PcmBlocks samples) {

        /// A piece whose samples are not in blocks.
        public Piece(Optional<Span> span, byte[] pcm) {
            this(span, PcmBlocks.of(pcm));
        }
    }

    public Sound {
        pieces = List.copyOf(pieces);
    }

    /// A sound of one piece.
    public static Sound of(int sampleRate, byte[] pcm) {
        return new Sound(sampleRate, List.of(new Piece(Optional.empty(), pcm)));
    }

    /// How a take sounded; its samples stay in their blocks.
    public static Sound of(VoiceClip clip) {
        return new Sound(
                PcmFormat.SPOKEN_TURN.sampleRate(),
                List.of(new Piece(Optional.empty(), clip.samples())));
    }

    /// The shape of its samples.
    public PcmFormat format() {
        return new PcmFormat(sampleRate, 1);
    }

    public int bytes() {
        return pieces.stream().mapToInt(piece -> piece.samples().length()).sum();
    }

    /// The samples of all pieces; takes time and memory if they are in several blocks.
    public byte[] pcm() {
        return blocks().joined();
    }

    /// The whole of it as a WAV file.
    public byte[] wav() {
        return new Wav(format(), pcm()).bytes();
    }

    /// It, read from its beginning on.
    public SoundStream stream() {
        return new MemoryStream(this);
    }

    PcmBlocks blocks() {
        List<byte[]> blocks =
                pieces.stream().flatMap(piece -> piece.samples().blocks().stream()).toList();
        return new PcmBlocks(blocks, bytes());
    }
}
