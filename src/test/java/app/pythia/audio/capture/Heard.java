package app.pythia.audio.capture;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.NamedDevice;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;

/// Remembers what it is told.
final class Heard implements Hearing {
    final CompletableFuture<NamedDevice> device = new CompletableFuture<>();
    final CompletableFuture<DeviceProblem> problem = new CompletableFuture<>();
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    @Override
    public void opened(NamedDevice on, PcmFormat format, int before) {
        device.complete(on);
    }

    @Override
    public synchronized void heard(byte[] pcm, int from, int count) {
        all.write(pcm, from, count);
    }

    @Override
    public void failed(DeviceProblem why) {
        problem.complete(why);
    }

    synchronized byte[] bytes() {
        return all.toByteArray();
    }
}
