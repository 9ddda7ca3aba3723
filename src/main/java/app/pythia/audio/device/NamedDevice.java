package app.pythia.audio.device;

/// A device, as the system calls it.
///
/// @param name for people
public record NamedDevice(String name, Link link) {}
