package app.pythia.devices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// A PulseAudio of our own, whose default microphone and speaker are two null sinks.
///
/// Everything it and its clients write is in the folder it is given; the user's sound and settings
/// are not touched.
public final class PrivatePulse implements AutoCloseable {
    private static final String MICROPHONE = "mic";
    private static final Duration START = Duration.ofSeconds(15);

    private final Path folder;
    private final Map<String, String> environment;
    private final Deque<Child> children = new ArrayDeque<>();

    private PrivatePulse(Path folder) throws IOException {
        Files.createDirectories(folder);
        // PulseAudio wants its runtime folder for itself alone.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        this.folder = folder;
        this.environment =
                Map.of(
                        "HOME", folder.toString(),
                        "XDG_RUNTIME_DIR", folder.toString(),
                        "PULSE_RUNTIME_PATH", folder.toString(),
                        "PULSE_STATE_PATH", folder.toString(),
                        "PULSE_COOKIE", folder.resolve("cookie").toString(),
                        "PULSE_SERVER", "unix:" + folder.resolve("native"),
                        "ALSA_CONFIG_PATH", alsaConfiguration().toString());
    }

    /// Starts it, and returns when it answers and its microphone runs.
    public static PrivatePulse start(Path folder) {
        try {
            PrivatePulse pulse = new PrivatePulse(folder);
            try {
                pulse.startServer();
                return pulse;
            } catch (RuntimeException e) {
                pulse.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a program must be told to use these devices and no others.
    public Map<String, String> environment() {
        return environment;
    }

    /// Speaks a WAV file into the microphone. The child ends when the last sample was heard.
    public Child speak(Path wav) {
        return play(wav, MICROPHONE);
    }

    /// Plays a WAV file on a sink. The child ends when the last sample was heard.
    public Child play(Path wav, String sink) {
        return Child.startUnheard(environment, "paplay", "--device=" + sink, wav.toString());
    }

    /// Plugs in a device that is both a speaker and, by what it plays, a microphone: its monitor.
    /// It runs when this returns.
    ///
    /// @param sink its name; that of the microphone has `.monitor` after it
    /// @param description for people; the microphone's has "Monitor of " before it
    /// @return what it is unplugged by
    public Plug plug(String sink, String description) {
        String module =
                Tools.run(
                        environment,
                        "pactl",
                        "load-module",
                        "module-null-sink",
                        "sink_name=" + sink,
                        "rate=48000",
                        "sink_properties=device.description='" + description + "'");
        Child listener = keepRunning(sink + ".monitor");
        return () -> {
            Tools.run(environment, "pactl", "unload-module", module);
            listener.close();
        };
    }

    /// Unplugs the microphone that it began with.
    public void unplugMicrophone() {
        String modules = Tools.run(environment, "pactl", "list", "short", "modules");
        String module =
                modules.lines()
                        .filter(line -> line.contains("sink_name=" + MICROPHONE + " "))
                        .findFirst()
                        .orElseThrow();
        Tools.run(environment, "pactl", "unload-module", module.split("\t", -1)[0]);
    }

    /// Runs a program of the sound server's.
    public String run(String... command) {
        return Tools.run(environment, command);
    }

    /// What a device that was plugged in is unplugged by.
    public interface Plug {
        void unplug();
    }

    /// Records what the speaker plays until the child is closed: [Sound#RATE], mono, s16le, without
    /// a header.
    public Child record(Path raw) {
        return record(raw, "speaker");
    }

    /// The same of what another sink plays.
    public Child record(Path raw, String sink) {
        return Child.start(
                environment,
                raw,
                "parec",
                "--device=" + sink + ".monitor",
                "--rate=" + Sound.RATE,
                "--channels=1",
                "--format=s16le",
                "--latency-msec=10");
    }

    @Override
    public void close() {
        while (!children.isEmpty()) {
            children.pop().close();
        }
    }

    private void startServer() {
        // Without these two, it looks for a D-Bus and for the user's own server.
        Map<String, String> alone = new HashMap<>(environment);
        alone.remove("PULSE_SERVER");
        children.push(
                Child.start(
                        alone,
                        folder.resolve("pulseaudio.log"),
                        "pulseaudio",
                        "-n",
                        "--daemonize=no",
                        "--use-pid-file=no",
                        "--exit-idle-time=-1",
                        "--disallow-exit=yes",
                        "--log-target=stderr",
                        "--resample-method=speex-float-5",
                        "-L",
                        "module-native-protocol-unix auth-anonymous=1 socket="
                                + folder.resolve("native"),
                        "-L",
                        "module-null-sink sink_name=" + MICROPHONE + " rate=48000",
                        "-L",
                        "module-null-sink sink_name=speaker rate=48000"));
        if (!Tools.becomesTrue(START, this::answers)) {
            throw new IllegalStateException("PulseAudio does not answer: " + log());
        }
        Tools.run(environment, "pactl", "set-default-sink", "speaker");
        Tools.run(environment, "pactl", "set-default-source", "mic.monitor");
        keepRunning("mic.monitor");
        keepRunning("speaker.monitor");
    }

    /// A null sink that nobody listens to works in blocks of two seconds, and a new listener waits
    /// for the next one. No real device does so; a listener that is always there keeps its blocks
    /// short.
    private Child keepRunning(String source) {
        Path heard = folder.resolve(source + ".raw");
        Child listener =
                Child.start(
                        environment,
                        heard,
                        "parec",
                        "--device=" + source,
                        "--rate=8000",
                        "--latency-msec=10");
        children.push(listener);
        if (!Tools.becomesTrue(START, () -> Sound.length(heard) > 0)) {
            throw new IllegalStateException("nothing comes from " + source + ": " + log());
        }
        return listener;
    }

    private boolean answers() {
        try (Child pactl = Child.startUnheard(environment, "pactl", "info")) {
            return pactl.endsWithin(Duration.ofSeconds(2)) && pactl.exitValue() == 0;
        }
    }

    private Path alsaConfiguration() throws IOException {
        return Files.writeString(
                folder.resolve("asound.conf"),
                """
                </usr/share/alsa/alsa.conf>
                pcm.!default { type pulse }
                ctl.!default { type pulse }
                """);
    }

    private String log() {
        return Tools.read(folder.resolve("pulseaudio.log"));
    }
}
