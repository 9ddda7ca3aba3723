package app.pythia.audio.playback;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.NamedDevice;

/// The speaker that is open.
///
/// @param format in which it takes sound
public record SpeakerInUse(NamedDevice device, PcmFormat format) {}
