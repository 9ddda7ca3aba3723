package app.pythia.soak.fuzz;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// A file of sound, as takes are kept.
final class WavSubject implements Subject {
    @Override
    public String name() {
        return "WAV file";
    }

    @Override
    public byte[] sample() {
        return new Wav(PcmFormat.SPOKEN_TURN, new byte[] {1, 2, 3, 4}).bytes();
    }

    @Override
    public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
        try {
            Wav wav = Wav.parse(bytes);
            return List.of(wav.format().toString(), HexFormat.of().formatHex(wav.pcm()));
        } catch (IllegalArgumentException none) {
            return List.of(String.valueOf(none.getMessage()));
        }
    }
}
