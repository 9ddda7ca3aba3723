package app.pythia.audio.capture;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.PcmSink;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.dsp.Level;
import app.pythia.audio.dsp.TakeMeter;
import app.pythia.audio.dsp.Treatment;
import app.pythia.audio.dsp.VoiceChain;

/// What a microphone gives on its way to a take: one channel, treated as the user wants, measured,
/// and recorded. Not safe for use by several threads at once.
public final class VoiceRecording {
    private final PcmFormat format;
    private final VoiceChain treatment;
    private final Recording recording;
    private final TakeMeter heard;
    private final TakeMeter sent;
    private float[] mono = {};
    private float level;
    private float peak;

    /// @param format of what the microphone gives
    public VoiceRecording(PcmFormat format, Treatment treatment) {
        this(format, treatment, (_, _) -> {});
    }

    /// @param beside gets what is to be sent too, as it is made
    public VoiceRecording(PcmFormat format, Treatment treatment, PcmSink beside) {
        recording = new Recording(beside);
        this.format = format;
        this.treatment = new VoiceChain(format.sampleRate(), treatment);
        heard = new TakeMeter(format.sampleRate());
        sent = new TakeMeter(format.sampleRate());
    }

    /// Takes the next whole frames.
    ///
    /// @param pcm has them from byte `from` on
    /// @param count in bytes
    public void append(byte[] pcm, int from, int count) {
        int frames = count / format.frameBytes();
        if (mono.length < frames) {
            mono = new float[frames];
        }
        Pcm.toMono(pcm, from, frames, format.channels(), mono);
        heard.add(mono, frames);
        treatment.process(mono, frames);
        sent.add(mono, frames);
        level = Level.of(mono, frames);
        peak = Level.peak(mono, frames);
        recording.append(mono, frames, format.sampleRate());
    }

    /// How loud the last piece is, 0 to 1.
    public float level() {
        return level;
    }

    /// How loud the loudest sample of the last piece is, 0 to 1.
    public float peak() {
        return peak;
    }

    /// How it sounds up to now.
    public Quality quality() {
        return Quality.of(heard, sent);
    }

    /// Ends the take. Call it once, last.
    public VoiceClip finish() {
        return recording.finish();
    }
}
