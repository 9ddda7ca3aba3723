package app.pythia.audio;

/// A few milliseconds of captured sound, as the device gave them.
///
/// @param format the device's format
/// @param data whole frames; the owner of a PcmFrame does not change them afterwards
public record PcmFrame(PcmFormat format, byte[] data) {}
