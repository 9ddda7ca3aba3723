package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;
import java.time.Duration;
import javax.sound.sampled.SourceDataLine;

/// An open line of Java Sound.
final class JavaSoundOutput implements Speaker.Output {
    /// A line that is started while it is empty waits on some systems until its whole buffer has
    /// been filled once (measured with ALSA's plugin for PulseAudio: 200 ms).
    private static final Duration BEFORE_START = Duration.ofMillis(40);

    private final SourceDataLine line;
    private final PcmFormat format;
    private final OpenDevice on;
    private final LineFill fill;

    /// @param line open, and not started yet
    JavaSoundOutput(SourceDataLine line, PcmFormat format, OpenDevice on) {
        this.line = line;
        this.format = format;
        this.on = on;
        fill = new LineFill(line.getBufferSize());
        int silence = format.bytes(BEFORE_START);
        line.write(new byte[silence], 0, silence);
        line.start();
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
        return fill.queued(line.available()) / format.frameBytes();
    }

    @Override
    public void write(byte[] pcm, int bytes) throws DeviceException {
        if (on.isGone()) {
            throw new DeviceException(DeviceProblem.GONE, null);
        }
        if (fill.isEmpty(line.available())) {
            // Java Sound would begin anew by itself, after some 10 ms.
            line.flush();
        }
        if (line.write(pcm, 0, bytes) < bytes) {
            throw new DeviceException(DeviceProblem.GONE, null);
        }
    }

    @Override
    public void flush() {
        line.flush();
    }

    @Override
    public void close() {
        line.close();
    }
}
