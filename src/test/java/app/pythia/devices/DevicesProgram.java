package app.pythia.devices;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.capture.Ear;
import app.pythia.audio.capture.Hearing;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.DeviceException;
import app.pythia.audio.device.DeviceNames;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.audio.device.NamedDevice;
import app.pythia.audio.device.Speaker;
import app.pythia.support.Observable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A program that hears with, or sounds on, devices that are chosen by name, and prints what
/// happens to them.
final class DevicesProgram {
    private DevicesProgram() {}

    /// @param arguments the microphone and the speaker by name, or nothing for the system's own
    ///   choice; a file for what is heard, at 48 kHz; what to do
    static void main(String[] arguments) throws Exception {
        Observable<DeviceNames> chosen =
                new Observable<>(new DeviceNames(name(arguments[0]), name(arguments[1])));
        try (JavaSoundDevices devices = new JavaSoundDevices(chosen)) {
            System.out.println("microphones " + devices.microphones());
            System.out.println("speakers " + devices.speakers());
            devices.toUse()
                    .subscribe(now ->
                            System.out.println(
                                    "to use: " + now.microphone().map(NamedDevice::name)));
            if (arguments[3].equals("sound")) {
                sound(devices);
            } else {
                hear(devices, Path.of(arguments[2]));
            }
        }
    }

    private static Optional<String> name(String argument) {
        return Optional.of(argument).filter(it -> !it.isEmpty());
    }

    /// Hears until the microphone goes, and then again, twice.
    private static void hear(JavaSoundDevices devices, Path file) throws IOException {
        try (MicrophoneLine line = new MicrophoneLine(devices, () -> Duration.ZERO);
                OutputStream out = Files.newOutputStream(file)) {
            for (int times = 0; times < 3; times++) {
                Listener listener = new Listener(out);
                try (Ear _ = line.hear(listener, Duration.ZERO)) {
                    System.out.println("gone: " + listener.gone.join());
                }
            }
        }
    }

    /// A second of a tone.
    private static void sound(JavaSoundDevices devices) throws DeviceException {
        try (Speaker.Output output = devices.speaker().open()) {
            PcmFormat format = output.format();
            float[] tone = new float[format.sampleRate()];
            for (int i = 0; i < tone.length; i++) {
                tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * 880 * i / format.sampleRate()));
            }
            byte[] pcm = Pcm.fromFloats(tone, tone.length, format.channels());
            output.write(pcm, pcm.length);
            while (output.queuedFrames() > 0) {
                Thread.onSpinWait();
            }
            System.out.println("sounded");
        }
    }

    private static final class Listener implements Hearing {
        private final OutputStream out;
        private final CompletableFuture<DeviceProblem> gone = new CompletableFuture<>();

        private Listener(OutputStream out) {
            this.out = out;
        }

        @Override
        public void opened(NamedDevice device, PcmFormat format, int before) {
            System.out.println("hears: " + device.name() + " " + format.sampleRate());
        }

        @Override
        public void heard(byte[] pcm, int from, int count) {
            try {
                out.write(pcm, from, count);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void failed(DeviceProblem problem) {
            gone.complete(problem);
        }
    }
}
