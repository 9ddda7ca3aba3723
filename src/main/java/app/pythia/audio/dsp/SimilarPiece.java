package app.pythia.audio.dsp;

import be.tarsos.dsp.AudioEvent;
import be.tarsos.dsp.WaveformSimilarityBasedOverlapAdd;
import be.tarsos.dsp.WaveformSimilarityBasedOverlapAdd.Parameters;
import be.tarsos.dsp.io.TarsosDSPAudioFormat;
import java.util.Arrays;

/// Goes on with a sound from another place of it: looks around that place for what is most like
/// that which would have come by itself, and fades over to it.
///
/// TarsosDSP's WSOLA does both (W. Verhelst and M. Roelands, "An overlap-add technique based on
/// waveform similarity", ICASSP 1993). Its own skipping is not used: who calls this decides from
/// where to go on, so that the speed may change at any time. It does not tell which place it has
/// chosen; that is found again here. When it is made, it prints a line to the terminal.
final class SimilarPiece {
    private static final int SEQUENCE_MS = 40;
    private static final int SEEK_MS = 15;
    private static final int FADE_MS = 12;

    private final WaveformSimilarityBasedOverlapAdd wsola;
    private final AudioEvent event;
    private final float[] window;
    private final int seek;
    private final int fade;
    private float[] piece;

    SimilarPiece(int sampleRate) {
        wsola =
                new WaveformSimilarityBasedOverlapAdd(
                        new Parameters(1, sampleRate, SEQUENCE_MS, SEEK_MS, FADE_MS));
        event = new AudioEvent(new TarsosDSPAudioFormat(sampleRate, 16, 1, true, false));
        window = new float[wsola.getInputBufferSize()];
        piece = window;
        seek = SEEK_MS * sampleRate / 1000;
        fade = FADE_MS * sampleRate / 1000;
    }

    /// So many samples a piece has.
    int length() {
        return window.length - wsola.getOverlap();
    }

    /// A piece that is cut off before so many samples may end within its fade.
    int least() {
        return fade + before();
    }

    /// So many samples before the place may be needed.
    int before() {
        return seek / 2;
    }

    /// So many samples after the place may be needed.
    int after() {
        return window.length - before();
    }

    /// Takes what begins at `place` for that which would come by itself.
    void goOnFrom(float[] sound, int place) {
        Arrays.fill(window, 0);
        System.arraycopy(sound, place, window, before() + length(), fade);
        run();
    }

    /// Makes the piece that goes on from about `place`; says from where exactly.
    ///
    /// @param end of the sound, behind which there is silence
    int goOnAbout(float[] sound, int place, int end) {
        int from = place - before();
        int known = Math.clamp(end - from, 0, window.length);
        System.arraycopy(sound, from, window, 0, known);
        Arrays.fill(window, known, window.length, 0);
        run();
        return from + chosen();
    }

    /// The piece that was made last; valid until the next.
    float[] piece() {
        return piece;
    }

    private void run() {
        event.setFloatBuffer(window);
        wsola.process(event);
        piece = event.getFloatBuffer();
    }

    /// Behind the fade, the piece is a copy. Where several places give the same, any will do.
    private int chosen() {
        int middle = before();
        for (int away = 0; away <= seek; away++) {
            int offset = (away & 1) == 0 ? middle + away / 2 : middle - 1 - away / 2;
            if (offset >= 0 && isCopyFrom(offset)) {
                return offset;
            }
        }
        return middle;
    }

    private boolean isCopyFrom(int offset) {
        return Arrays.equals(piece, fade, length(), window, offset + fade, offset + length());
    }
}
