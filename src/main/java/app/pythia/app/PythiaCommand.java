package app.pythia.app;

import app.pythia.network.ChosenNetwork;
import app.pythia.settings.SettingsStore;
import app.pythia.support.AppPaths;
import app.pythia.support.Redactor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// What the program does with its options.
@Command(
        name = "pythia",
        description = "Talk with a Delphi clone: hold a key, speak, let go, hear the answer.",
        versionProvider = PythiaCommand.Versions.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Your own clone: enter its key in the settings, or set DELPHI_API_KEY, if need be",
            "DELPHI_BASE_URL, and DELPHI_USER_EMAIL, the address that your conversations are kept",
            "under; they hold for that run. Without a key the demo clone answers."
        })
public final class PythiaCommand implements Callable<Integer> {
    private static final int TRIES = 50;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Map<String, String> environment;
    private final PrintStream out;

    @Option(
            names = "--self-test",
            description = "Make one spoken turn without a window, and say how it went.")
    private boolean selfTest;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "How long --self-test listens to a real microphone (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--demo", description = "Talk with the demo clone, whatever key is set.")
    private boolean demo;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Keep everything in this folder.")
    private @Nullable Path dataDir;

    @Option(
            names = "--talk",
            paramLabel = "WORD",
            description =
                    "Have the Pythia that runs listen: ${COMPLETION-CANDIDATES}. For the system's own shortcuts; it starts no program and brings no window to the front.")
    private @Nullable TalkWord talk;

    private PythiaCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /// Runs the program to its end.
    ///
    /// @return its exit value: 0, or 1 if the self-test failed or nobody heard `--talk`, or 2 if an
    ///   option is wrong
    public static int run(String[] args, Map<String, String> environment) {
        ChosenNetwork.prepareJdk();
        return new CommandLine(new PythiaCommand(environment, System.out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (talk != null) {
            return talk(talk);
        }
        if (selfTest) {
            return selfTest();
        }
        if (!Display.isThere(environment)) {
            return withoutWindow("There is no display to open a window on");
        }
        Optional<OneInstance> instance = OneInstance.claim(paths().data());
        if (instance.isEmpty()) {
            return askOwner();
        }
        try (OneInstance owner = instance.get()) {
            return desktop(owner);
        }
    }

    private int desktop(OneInstance owner) throws IOException, InterruptedException {
        Redactor redactor = redactor();
        Logging.into(paths().logs(), redactor);
        return switch (window(owner, redactor)) {
            case CLOSED -> 0;
            case FAILED -> {
                out.println(
                        "The window could not be shown; the log in "
                                + paths().logs()
                                + " has more.");
                yield 1;
            }
            case NO_DISPLAY -> withoutWindow("There is no display to open a window on");
            case NO_GTK ->
                    withoutWindow("The window needs GTK 3, which is missing (Debian: libgtk-3-0)");
        };
    }

    /// The owner may have been started at the same moment, and may not listen yet.
    private int askOwner() throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            if (Doorbell.ring(paths().data(), Doorbell.Wish.SHOW)
                    instanceof Doorbell.Answer.Heard) {
                out.println("Pythia runs already; its window has come to the front.");
                return 0;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        out.println("Pythia runs already, but does not answer. Its folder is " + paths().data());
        return 1;
    }

    private int talk(TalkWord word) {
        TalkWord.Said said = word.ask(paths().data());
        out.println(said.line());
        return said.exitValue();
    }

    private Desktop.Outcome window(OneInstance owner, Redactor redactor)
            throws IOException, InterruptedException {
        try (SettingsStore settings = SettingsStore.open(paths().data())) {
            ShownLanguage.ofSystem().choose(settings.settings().get().language());
            Setup setup = setup(settings, redactor);
            setup.readSecrets();
            return new Desktop(setup, new CloneFolders(paths().data()), owner).run();
        }
    }

    private Setup setup(SettingsStore settings, Redactor redactor) {
        return new Setup(
                environment, demo, settings, Secrets.in(paths().data(), settings, redactor));
    }

    private int withoutWindow(String why) throws InterruptedException {
        out.println(why + "; so this is the self-test.");
        return selfTest();
    }

    /// Reads the settings, and writes nothing.
    private int selfTest() throws InterruptedException {
        Duration listening = Duration.ofSeconds(Math.clamp(seconds, 1, 600));
        try (SettingsStore settings = SettingsStore.inMemory(SettingsStore.peek(paths().data()))) {
            Setup setup = setup(settings, redactor());
            setup.readSecrets();
            return new SelfTest(out, setup, listening).run();
        }
    }

    /// Knows the keys that the environment holds.
    private Redactor redactor() {
        Redactor redactor = new Redactor();
        Setup.KEYS.forEach(name -> redactor.conceal(environment.getOrDefault(name, "").strip()));
        return redactor;
    }

    private AppPaths paths() {
        return dataDir != null
                ? AppPaths.in(dataDir.toAbsolutePath())
                : AppPaths.of(
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")),
                        environment);
    }

    /// Prints the version.
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Pythia " + Version.text()};
        }
    }
}
