package app.pythia.demo;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import java.util.Base64;

/// Reads `voice_input_stream`: a WAV file in base64, mono, 44.1 kHz, 16-bit PCM, and nothing else.
final class VoiceInput {
    private static final String FIELD = "voice_input_stream";

    private VoiceInput() {}

    /// The samples.
    ///
    /// @throws Rejection with a sentence that names what is wrong
    static byte[] decode(String base64) throws Rejection {
        Wav wav = parse(bytes(base64));
        PcmFormat format = wav.format();
        if (format.channels() != 1) {
            throw invalid("the audio must be mono, but has " + format.channels() + " channels");
        }
        if (format.sampleRate() != PcmFormat.SPOKEN_TURN.sampleRate()) {
            throw invalid("the audio must have 44100 Hz, but has " + format.sampleRate() + " Hz");
        }
        if (wav.pcm().length == 0) {
            throw invalid("the audio is empty");
        }
        return wav.pcm();
    }

    private static byte[] bytes(String base64) throws Rejection {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw invalid("the audio is not base64");
        }
    }

    private static Wav parse(byte[] file) throws Rejection {
        try {
            return Wav.parse(file);
        } catch (IllegalArgumentException e) {
            throw invalid("the audio must be a WAV file of 16-bit PCM, but is " + e.getMessage());
        }
    }

    private static Rejection invalid(String message) {
        return Rejection.invalid("body", FIELD, message);
    }
}
