package app.pythia.soak.store;

import app.pythia.settings.Settings;
import app.pythia.settings.SettingsProblem;
import app.pythia.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Settings whose file is damaged, and what becomes of them.
final class DamagedSettings {
    private static final String FILE = "settings.json";

    private final Path folder;
    private final Opening opening;

    /// How settings are opened.
    interface Opening {
        SettingsStore open(Path folder);
    }

    DamagedSettings(Path folder, Opening opening) {
        this.folder = folder;
        this.opening = opening;
    }

    /// Settles something, damages the file, opens it, settles something and opens it again.
    ///
    /// @return what is wrong with what came of that, if anything is
    Optional<String> fault(RandomGenerator random) throws Exception {
        settle("me@a.example");
        Damage.any(folder.resolve(FILE), random);
        byte[] damaged = Files.readAllBytes(folder.resolve(FILE));
        Optional<String> fault;
        try (SettingsStore store = opening.open(folder)) {
            fault = told(store, damaged);
        }
        settle("you@a.example");
        try (SettingsStore again = opening.open(folder)) {
            boolean kept =
                    again.settings().get().own().userEmail().equals(Optional.of("you@a.example"));
            return fault.or(() -> kept ? Optional.empty() : Optional.of("settings are not kept"));
        }
    }

    private Optional<String> told(SettingsStore store, byte[] damaged) throws IOException {
        return switch (store.problem().get().orElse(null)) {
            case null -> Optional.empty();
            case SettingsProblem.SetAside(String name) ->
                    isKept(folder.resolve(name), damaged)
                                    && store.settings().get().equals(Settings.DEFAULT)
                            ? Optional.empty()
                            : Optional.of("settings are not kept aside as they were");
            case SettingsProblem other -> Optional.of("told of " + other);
        };
    }

    private static boolean isKept(Path aside, byte[] damaged) throws IOException {
        return Files.exists(aside) && Arrays.equals(Files.readAllBytes(aside), damaged);
    }

    private void settle(String email) {
        try (SettingsStore store = opening.open(folder)) {
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of(email))));
        }
    }
}
