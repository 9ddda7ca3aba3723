package app.pythia.audio.capture;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.NamedDevice;

/// The microphone that is open.
///
/// @param format in which it gives sound
public record MicrophoneInUse(NamedDevice device, PcmFormat format) {}
