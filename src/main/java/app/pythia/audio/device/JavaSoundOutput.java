package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import javax.sound.sampled.SourceDataLine;

/// An open line of Java Sound, or one after the other.
///
/// With ALSA, a line that runs dry has failed, and takes a while to go on; one that was opened, and
/// is started when there is something in it, sounds at once (measured with its plugin for
/// PulseAudio: 0.5 ms, not counting the device). So there, another line is opened for what comes
/// after a rest. It is opened before the old one is closed: a sound server that has nobody to serve
/// works in blocks of seconds. Elsewhere a line that has run dry goes on as soon as it is given
/// something.
final class JavaSoundOutput implements Speaker.Output {

    /// Opens another line on the same device, in the same format, that is not started.
    interface Opener {
        SourceDataLine open() throws DeviceException;
    }

    /// What becomes of a line that runs dry.
    enum Dryness {
        HARMLESS,
        FAILURE;

        static Dryness ofThisSystem() {
            return System.getProperty("os.name").startsWith("Linux") ? FAILURE : HARMLESS;
        }
    }

    private final PcmFormat format;
    private final OpenDevice on;
    private final Opener opener;
    private final Dryness dryness;
    private volatile SourceDataLine line;
    private volatile boolean closed;
    private boolean started;

    /// @param line open, and not started yet
    JavaSoundOutput(
            SourceDataLine line, PcmFormat format, OpenDevice on, Opener opener, Dryness dryness) {
        this.line = line;
        this.format = format;
        this.on = on;
        this.opener = opener;
        this.dryness = dryness;
    }

    @Override
    public NamedDevice device() {
        return on.device();
    }

    @Override
    public PcmFormat format() {
        return format;
    }

    @Override
    public int queuedFrames() {
        int bytes = started ? LineFill.queued(line.getBufferSize(), line.available()) : 0;
        return bytes / format.frameBytes();
    }

    @Override
    public void write(byte[] pcm, int bytes) throws DeviceException {
        int begun = started ? 0 : begin(pcm, bytes);
        if (on.isGone() || begun + line.write(pcm, begun, bytes - begun) < bytes) {
            throw new DeviceException(DeviceProblem.GONE, null);
        }
    }

    /// A line that is started empty sounds late, and one that is not started takes what fits.
    private int begin(byte[] pcm, int bytes) {
        int count = line.write(pcm, 0, Math.min(bytes, line.available()));
        started = true;
        line.start();
        return count;
    }

    @Override
    public void rest() throws DeviceException {
        if (started && dryness == Dryness.FAILURE) {
            SourceDataLine spent = line;
            line = another(spent);
            started = false;
            spent.close();
            if (closed) {
                line.close();
            }
        }
    }

    /// Some devices can be opened once only.
    private SourceDataLine another(SourceDataLine spent) throws DeviceException {
        try {
            return opener.open();
        } catch (DeviceException taken) {
            spent.close();
            return opener.open();
        }
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }
}
