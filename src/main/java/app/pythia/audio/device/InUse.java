package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// A device that is open.
///
/// @param format in which it gives or takes sound
public record InUse(NamedDevice device, PcmFormat format) {}
