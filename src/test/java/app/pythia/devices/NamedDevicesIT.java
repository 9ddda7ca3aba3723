package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Devices that are chosen by name, and come and go.
@Tag("devices")
@Timeout(60)
class NamedDevicesIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /// What the user is promised.
    private static final Duration NOTICED = Duration.ofSeconds(2);

    private static final String MONITOR = "Monitor of ";

    @TempDir private Path folder;
    private @Nullable PrivatePulse started;

    @BeforeEach
    void start() {
        Tools.require();
        started = PrivatePulse.start(folder.resolve("pulse"));
    }

    @AfterEach
    void end() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void theMicrophoneThatIsChosenIsHeardAndNoOther() {
        pulse().plug("headset", "Headset");
        try (Child _ = pulse().play(tone(440), "mic");
                Child _ = pulse().play(tone(1000), "headset");
                Program program = hears(MONITOR + "Headset")) {
            program.await("hears: " + MONITOR + "Headset 48000");
            double[] heard = program.nextSecond();

            assertThat(share(heard, 1000)).isGreaterThan(0.99);
            assertThat(share(heard, 440)).isLessThan(0.001);
        }
    }

    @Test
    void theSpeakerThatIsChosenSoundsAndNoOther() {
        pulse().plug("headset", "Headset");
        Path headset = folder.resolve("headset.raw");
        Path speaker = folder.resolve("speaker.raw");
        try (Child _ = pulse().record(headset, "headset");
                Child _ = pulse().record(speaker, "speaker");
                Program program = program("", "Headset", "sound")) {
            program.await("sounded");
            assertThat(Tools.becomesTrue(LIMIT, () -> Sound.decibels(Sound.samples(headset)) > -40))
                    .isTrue();
        }

        assertThat(Sound.decibels(Sound.samples(speaker))).isLessThan(-100);
    }

    @Test
    void devicesAreListedByNameWithoutWhatSpeakersPlay() {
        pulse().plug("headset", "Headset");
        try (Program program = hears("")) {
            program.await("microphones [Monitor of Null Output");
            assertThat(program.text()).contains("speakers [Headset, Null Output, Null Output (2)]");
            assertThat(program.text()).doesNotContain("microphones [Monitor of Headset");
        }
    }

    @Test
    void aMicrophoneThatIsUnpluggedIsMissedAndHeardAgainWhenItIsBack() {
        PrivatePulse.Plug plug = pulse().plug("headset", "Headset");
        try (Program program = hears(MONITOR + "Headset")) {
            program.await("hears: " + MONITOR + "Headset");
            Duration taken = program.timeTo("gone: GONE", plug::unplug);
            Measured.print("unplugged, noticed after", taken.toMillis() + " ms");
            assertThat(taken).isLessThan(NOTICED);
            program.await("hears: " + MONITOR + "Null Output");

            pulse().plug("headset", "Headset");
            program.await("to use: Optional[" + MONITOR + "Headset]");
            pulse().unplugMicrophone();
            program.await("hears: " + MONITOR + "Headset");
        }
    }

    @Test
    void theSystemsOwnMicrophoneThatIsUnpluggedIsMissed() {
        try (Program program = hears("")) {
            program.await("hears: ");
            Duration taken = program.timeTo("gone: GONE", pulse()::unplugMicrophone);

            Measured.print("own choice unplugged, noticed after", taken.toMillis() + " ms");
            assertThat(taken).isLessThan(NOTICED);
        }
    }

    @Test
    void aMicrophoneThatIsPutToSleepIsMissed() {
        try (Program program = hears("")) {
            program.await("hears: ");
            Duration taken =
                    program.timeTo(
                            "gone: GONE", () -> pulse().run("pactl", "suspend-sink", "mic", "1"));

            Measured.print("asleep, noticed after", taken.toMillis() + " ms");
            assertThat(taken).isLessThan(NOTICED);
        }
    }

    @Test
    void whatTheSystemChoosesMeanwhileIsFollowed() {
        pulse().plug("headset", "Headset");
        try (Child _ = pulse().play(tone(1000), "headset");
                Program program = hears("")) {
            program.await("hears: ");
            pulse().run("pactl", "set-default-source", "headset.monitor");
            program.await("to use: Optional[" + MONITOR + "Headset]");
            program.nextSecond();

            assertThat(share(program.nextSecond(), 1000)).isGreaterThan(0.99);
            assertThat(program.text()).doesNotContain("gone");
        }
    }

    private PrivatePulse pulse() {
        return Objects.requireNonNull(started);
    }

    private Program hears(String microphone) {
        return program(microphone, "", "hear");
    }

    private Program program(String microphone, String speaker, String what) {
        return new Program(microphone, speaker, what);
    }

    private Path tone(int hertz) {
        Path wav = folder.resolve(hertz + ".wav");
        Tools.run(
                Map.of(),
                "sox",
                "-n",
                "-r",
                "48000",
                "-c",
                "1",
                "-b",
                "16",
                wav.toString(),
                "synth",
                "30",
                "sine",
                "" + hertz,
                "gain",
                "-6");
        return wav;
    }

    /// How much of a sound's power is at one frequency.
    private static double share(double[] sound, int hertz) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < sound.length; i++) {
            re += sound[i] * Math.cos(2 * Math.PI * hertz * i / 48_000);
            im += sound[i] * Math.sin(2 * Math.PI * hertz * i / 48_000);
        }
        return 2 * (re * re + im * im) / sound.length / Correlation.energy(sound);
    }

    /// [DevicesProgram], and what it heard.
    private final class Program implements AutoCloseable {
        private final Path heard = folder.resolve("heard.raw");
        private final Child child;
        private final Follower output;

        private Program(String microphone, String speaker, String what) {
            Path printed = folder.resolve("printed.txt");
            child =
                    Child.start(
                            pulse().environment(),
                            printed,
                            JavaProgram.withPythia(
                                    DevicesProgram.class,
                                    microphone,
                                    speaker,
                                    heard.toString(),
                                    what));
            output = new Follower(printed);
        }

        void await(String text) {
            assertThat(output.await(text, LIMIT, child::isAlive)).as(output::text).isTrue();
        }

        String text() {
            return output.text();
        }

        Duration timeTo(String text, Runnable cause) {
            long begun = System.nanoTime();
            cause.run();
            await(text);
            return Duration.ofNanos(System.nanoTime() - begun);
        }

        double[] nextSecond() {
            int from = (int) Sound.length(heard) / 2;
            assertThat(Tools.becomesTrue(LIMIT, () -> Sound.length(heard) / 2 >= from + 48_000))
                    .isTrue();
            return Arrays.copyOfRange(Sound.samples(heard), from, from + 48_000);
        }

        @Override
        public void close() {
            child.close();
        }
    }
}
