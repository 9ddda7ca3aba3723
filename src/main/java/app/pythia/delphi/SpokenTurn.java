package app.pythia.delphi;

import java.util.List;

/// What the user said.
///
/// @param base64Wav a WAV file, mono, 44.1 kHz, 16 bits, in base64: ASCII in pieces that are sent
///   one after the other
public record SpokenTurn(String conversationId, List<byte[]> base64Wav) {

    public SpokenTurn {
        base64Wav = List.copyOf(base64Wav);
    }
}
