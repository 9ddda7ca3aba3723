package app.pythia.demo;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Waveform;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// The reply to a spoken turn: how long it was, and then the same sound again, sample by sample.
///
/// @param pcm what was heard, in [PcmFormat#SPOKEN_TURN], not empty
record EchoReply(byte[] pcm, Synthesiser synthesiser) implements Reply {
    private static final Duration PAUSE = Duration.ofMillis(250);

    /// How long the sound lasts, for people: "3.2 seconds".
    static String length(byte[] pcm) {
        long tenths = Math.round(PcmFormat.SPOKEN_TURN.duration(pcm.length).toMillis() / 100.0);
        String number = tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
        return number + (tenths == 10 ? " second" : " seconds");
    }

    @Override
    public Answer answer() {
        String words =
                isSilent()
                        ? "I listened for %s and heard nothing at all. Is the microphone muted?"
                        : "I heard you for %s. This is how you sound.";
        return new Answer(words.formatted(length(pcm)), List.of(), List.of());
    }

    /// @throws IllegalArgumentException for another rate than that of the recording
    @Override
    public void sound(int sampleRate, PcmSink to) throws IOException {
        PcmFormat format = PcmFormat.SPOKEN_TURN;
        if (sampleRate != format.sampleRate()) {
            throw new IllegalArgumentException(
                    "the echo has " + format.sampleRate() + " Hz, not " + sampleRate);
        }
        synthesiser.speak(answer().text(), sampleRate, to);
        to.write(new byte[format.bytes(PAUSE)]);
        to.write(pcm);
    }

    private boolean isSilent() {
        return Waveform.of(pcm, 1).peaks().getFirst() == 0;
    }
}
