package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// An open microphone that always has so many bytes more of silence.
public record OpenFake(PcmFormat format, int bytes) implements Microphone.Capture {
    private static final NamedDevice DEVICE = new NamedDevice("endless", Link.WIRED);

    @Override
    public NamedDevice device() {
        return DEVICE;
    }

    @Override
    public int read(byte[] into) {
        return Math.min(into.length, bytes);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
