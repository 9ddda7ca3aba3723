package app.pythia.app;

import app.pythia.audio.Wav;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.audio.device.NamedDevice;
import app.pythia.conversation.Archive;
import app.pythia.outbox.Outbox;
import app.pythia.settings.ServiceChoice;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Subscription;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.turn.TurnStep;
import app.pythia.ui.notice.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// One spoken turn without a window, told step by step. It writes nothing but what it prints.
final class SelfTest {
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private final PrintStream out;
    private final Setup setup;
    private final ServiceChoice choice;
    private final Duration listening;
    private final BlockingQueue<Moment> moments = new LinkedBlockingQueue<>();

    /// @param listening how long to listen to a real microphone
    SelfTest(PrintStream out, Setup setup, Duration listening) {
        this.out = out;
        this.setup = setup;
        this.choice = setup.choice();
        this.listening = listening;
    }

    /// Something that happened, and when.
    private sealed interface Moment {
        record Step(TurnStep step, long at) implements Moment {}

        record Ended(TurnState state) implements Moment {}
    }

    /// Makes the turn.
    ///
    /// @return 0 if every step was reached, otherwise 1
    int run() {
        try (JavaSoundDevices system = new JavaSoundDevices(setup.devices())) {
            system.start();
            return run(system);
        }
    }

    private int run(AudioDevices system) {
        Wav sample = sample();
        boolean real = system.hasMicrophone();
        out.println("Pythia " + Version.text() + " self-test");
        out.println("  clone       " + cloneName());
        // Whoever lists them knows which ones are used.
        var _ = system.microphones();
        DevicesToUse toUse = system.toUse().get();
        out.println(
                "  microphone  "
                        + (real
                                ? name(toUse.microphone())
                                : "none found: a recorded sentence instead"));
        out.println(
                "  speaker     "
                        + (system.hasSpeaker() ? name(toUse.speaker()) : "none found: not heard"));
        if (choice instanceof ServiceChoice.Demo(var because) && because.isPresent()) {
            return failed("settings", because.get());
        }
        Duration time = real ? listening : sample.format().duration(sample.pcm().length);
        try (Services services =
                new Services(
                        setup,
                        Archive.none(),
                        Outbox.none(),
                        KeptSounds.inMemory(KeptConversations.SOUND_IN_MEMORY),
                        new DevicesOrStandIns(system, sample),
                        this::step)) {
            return turn(services, time);
        } catch (IOException noDemo) {
            return failed("demo clone", "it could not be started: " + noDemo.getMessage());
        }
    }

    private int turn(Services services, Duration time) {
        long begun = System.nanoTime();
        services.turns().begin();
        try (Subscription _ = services.turns().state().subscribe(this::state)) {
            for (TurnStep expected : TurnStep.values()) {
                Optional<String> failure = await(expected, begun);
                if (failure.isPresent()) {
                    return failed(name(expected), failure.get());
                }
                if (expected == TurnStep.MICROPHONE_OPEN) {
                    out.println("listening for " + seconds(time) + " s …");
                    Thread.sleep(time);
                    services.turns().finish();
                }
            }
            out.println("All is well.");
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed("all", "it was interrupted");
        }
    }

    /// Waits for a step.
    ///
    /// @return why it was not reached, if it was not
    private Optional<String> await(TurnStep expected, long begun) throws InterruptedException {
        Moment moment = moments.poll(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS);
        return switch (moment) {
            case null ->
                    Optional.of("nothing happened for " + LONGEST_ANSWER.toMinutes() + " minutes.");
            case Moment.Ended(TurnState.Failed(Problem problem, var _)) ->
                    Optional.of(Notices.of(problem).text());
            case Moment.Ended _ -> Optional.of("the turn ended before it.");
            case Moment.Step(TurnStep step, long _) when step != expected ->
                    Optional.of("the turn went on without it, to: " + name(step) + ".");
            case Moment.Step(TurnStep step, long at) -> {
                out.printf(Locale.ROOT, "  %-20s %7.3f s%n", name(step), (at - begun) / 1e9);
                yield Optional.empty();
            }
        };
    }

    private void step(TurnStep step) {
        moments.add(new Moment.Step(step, System.nanoTime()));
    }

    private void state(TurnState state) {
        if (state instanceof TurnState.Failed || state instanceof TurnState.Ready) {
            moments.add(new Moment.Ended(state));
        }
    }

    private int failed(String step, String why) {
        out.println("Failed at: " + step + ". " + why);
        return 1;
    }

    private String cloneName() {
        return switch (choice) {
            case ServiceChoice.Demo _ -> "the demo clone";
            case ServiceChoice.Own own -> own.address().uri().toString();
        };
    }

    private static String name(Optional<NamedDevice> device) {
        return device.map(NamedDevice::name).orElse("the system's");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }

    private static String name(TurnStep step) {
        return switch (step) {
            case BEGUN -> "key down";
            case MICROPHONE_OPEN -> "open microphone";
            case RELEASED -> "key up";
            case RECORDED -> "recorded";
            case ENCODED -> "encoded";
            case REQUEST_OUT -> "request out";
            case FIRST_BYTE -> "first byte";
            case FIRST_SOUND -> "first sample played";
            case DONE -> "done";
        };
    }

    private static Wav sample() {
        try (InputStream in =
                Objects.requireNonNull(SelfTest.class.getResourceAsStream("hello.wav"))) {
            return Wav.parse(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
