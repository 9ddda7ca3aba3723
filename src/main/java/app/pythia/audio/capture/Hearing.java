package app.pythia.audio.capture;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.NamedDevice;

/// Who is told of what the microphone hears, on the microphone's thread, and must be quick.
public interface Hearing {

    /// The microphone is open, and its first sound is here.
    ///
    /// @param before the bytes of what comes first that were heard before it was asked for
    void opened(NamedDevice device, PcmFormat format, int before);

    /// The next few milliseconds. The array is used again as soon as this returns.
    ///
    /// @param pcm has whole frames from `from` on, in the format that it was opened with
    void heard(byte[] pcm, int from, int count);

    /// The microphone cannot be used, or no longer; nothing comes after this.
    void failed(DeviceProblem problem);
}
