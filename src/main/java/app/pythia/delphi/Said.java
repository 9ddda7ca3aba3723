package app.pythia.delphi;

import java.util.List;

/// What the user has to say.
public sealed interface Said {

    /// Aloud.
    ///
    /// @param base64Wav a WAV file, mono, 44.1 kHz, 16 bits, in base64: ASCII in pieces that are
    ///   sent one after the other
    record Spoken(List<byte[]> base64Wav) implements Said {

        public Spoken {
            base64Wav = List.copyOf(base64Wav);
        }
    }

    /// In writing.
    record Written(String text) implements Said {}
}
