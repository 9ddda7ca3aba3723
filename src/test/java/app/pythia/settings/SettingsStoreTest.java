package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.support.Watched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final Settings ALL =
            new Settings(
                    new Clones(
                            List.of(
                                    new OwnClone(
                                            CloneId.FIRST,
                                            "Ada",
                                            Optional.of(
                                                    ServiceAddress.of("https://a.example/beneath")),
                                            Optional.of("me@a.example"),
                                            Optional.of(KeyPlace.FILE))),
                            CloneId.FIRST,
                            Partner.DEMO),
                    Streaming.OFF,
                    TypedAnswers.SENTENCES,
                    Optional.of(Transcription.of("http://127.0.0.1:9000/v1/x", "small")),
                    new Talking(
                            TalkMode.TAP,
                            Duration.ofMillis(350),
                            EarlyOpening.FOCUS,
                            Duration.ofMillis(120),
                            Cue.HEARD,
                            BeforeSending.LISTEN,
                            TalkReach.EVERYWHERE,
                            KeyChord.parse("Ctrl+Alt+Shift+K").orElseThrow()),
                    new VoiceFilters(-6, true, true),
                    new Devices(Optional.of("Desk microphone"), Optional.of("Headset")),
                    new Listening(70, 1.25, AnswerNotice.WORDS),
                    SoundLimit.UP_TO_250_MB,
                    new Network(
                            ProxyUse.MANUAL,
                            Optional.of(ProxyAddress.of("proxy.a.example:3128")),
                            Optional.of("me"),
                            Optional.of(KeyPlace.KEYCHAIN),
                            Optional.of("/certificates/a.pem")),
                    Language.JAPANESE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path parent;

    @Test
    void withoutAFileTheDefaultsHoldAndNothingIsWritten() {
        try (SettingsStore store = SettingsStore.open(folder())) {
            assertThat(store.settings().get()).isEqualTo(Settings.DEFAULT);
            assertThat(store.problem().get()).isEmpty();
        }
        assertThat(folder()).doesNotExist();
    }

    @Test
    void whatWasSettledIsThereTheNextTime() {
        change(ALL);

        assertThat(read()).isEqualTo(ALL);
        assertThat(SettingsStore.peek(folder())).isEqualTo(ALL);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileIsThereAloneAndForItsUser() throws IOException {
        change(ALL);

        assertThat(names()).containsExactly("settings.json");
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
    }

    @Test
    void whatIsTakenBackIsGoneTheNextTime() {
        change(ALL);
        change(Settings.DEFAULT);

        assertThat(read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void changesAreSavedInTheirOrder() {
        try (SettingsStore store = SettingsStore.open(folder())) {
            for (int i = 0; i < 100; i++) {
                String email = i + "@a.example";
                store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of(email))));
            }
        }
        assertThat(read().own().userEmail()).contains("99@a.example");
    }

    @Test
    void missingFieldsTakeTheirDefaults() throws IOException {
        write("{\"streaming\": \"off\"}");

        assertThat(read()).isEqualTo(Settings.DEFAULT.withStreaming(Streaming.OFF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\": 7, \"userEmail\": [], \"streaming\": null, \"transcription\": \"x\"}",
                "{\"address\": \"http://far.example\", \"userEmail\": \"nobody\"}",
                "{\"typedAnswers\": \"by-letter\", \"transcription\": {\"model\": \"m\"}}",
                "{\"transcription\": {\"endpoint\": \"ftp://a.example\", \"model\": 1}}",
                "{\"talking\": {\"mode\": \"shout\", \"tailMs\": 2001, \"preRollMs\": -1, \"cue\": 1}}",
                "{\"talking\": [], \"filters\": {\"gainDb\": 99, \"highPass\": \"yes\"}}",
                "{\"language\": \"tlh\"}",
                "{\"language\": 7}",
                "{\"devices\": {\"speaker\": \" \"}, \"listening\": {\"volume\": 101, \"speed\": 0}}",
            })
    void whatCannotBeUsedTakesItsDefault(String json) throws IOException {
        write(json);

        assertThat(read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatANewerPythiaWroteIsKept() throws IOException {
        write(
                """
                {
                  "typedAnswers": "by-letter", "theme": {"dark": true},
                  "transcription": {"endpoint": "https://a.example/x", "model": "m", "language": "el"}
                }
                """);

        try (SettingsStore store = SettingsStore.open(folder())) {
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
            store.update(was ->
                    was.withTranscription(
                            Optional.of(Transcription.of("https://b.example/x", "other"))));
        }

        assertThat(Files.readString(file()))
                .contains("by-letter", "\"dark\" : true", "\"language\" : \"el\"")
                .contains("me@a.example", "https://b.example/x", "other");
    }

    @Test
    void anUnknownWordGivesWayToAChoice() throws IOException {
        write("{\"typedAnswers\": \"by-letter\"}");
        try (SettingsStore store = SettingsStore.open(folder())) {
            store.update(was -> was.withTypedAnswers(TypedAnswers.VOICE));
        }

        assertThat(Files.readString(file())).contains("\"voice\"").doesNotContain("by-letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "{\"streaming\": \"off\"", "[1, 2]", "{} \"", "\"x\""})
    void anUnreadableFileIsKeptAsideAndTold(String text) throws IOException {
        write(text);

        try (SettingsStore store = SettingsStore.open(folder())) {
            assertThat(store.settings().get()).isEqualTo(Settings.DEFAULT);
            assertThat(store.problem().get())
                    .contains(new SettingsProblem.SetAside("settings.json.bad"));
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
        }

        assertThat(Files.readString(folder().resolve("settings.json.bad"))).isEqualTo(text);
        assertThat(read().own().userEmail()).contains("me@a.example");
    }

    @Test
    void aSecondUnreadableFileIsKeptBesideTheFirst() throws IOException {
        write("one");
        SettingsStore.open(folder()).close();
        write("two");
        SettingsStore.open(folder()).close();

        assertThat(names()).containsExactly("settings.json.bad", "settings.json.bad.1");
    }

    @Test
    void peekingChangesNothing() throws IOException {
        write("no JSON");

        assertThat(SettingsStore.peek(folder())).isEqualTo(Settings.DEFAULT);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void whatCannotBeSavedHoldsAndIsToldUntilItCan() throws IOException {
        try (SettingsStore store = SettingsStore.open(folder())) {
            Watched<Optional<SettingsProblem>> problems = new Watched<>(store.problem());
            Files.writeString(folder(), "a file where the folder should be");
            store.update(_ -> ALL);

            problems.await(it -> it.equals(Optional.of(new SettingsProblem.NotSaved())));
            assertThat(store.settings().get()).isEqualTo(ALL);

            Files.delete(folder());
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.empty())));
            problems.await(Optional::isEmpty);
        }
        assertThat(read()).isEqualTo(ALL.withOwn(it -> it.withUserEmail(Optional.empty())));
    }

    @Test
    void settingsInMemoryHoldAndAreKeptNowhere() {
        try (SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT)) {
            store.update(_ -> ALL);
            assertThat(store.settings().get()).isEqualTo(ALL);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsALinkStaysOne() throws IOException {
        Files.createDirectories(folder());
        Path kept = Files.writeString(parent.resolve("elsewhere.json"), "{}");
        Files.createSymbolicLink(file(), kept);
        change(ALL);

        assertThat(file()).isSymbolicLink();
        assertThat(Files.readString(kept)).contains("a.example");
    }

    @Test
    void onceClosedItSavesNothingMore() {
        SettingsStore store = SettingsStore.open(folder());
        store.close();
        store.update(_ -> ALL);
        store.close();

        assertThat(folder()).doesNotExist();
    }

    private void change(Settings settings) {
        try (SettingsStore store = SettingsStore.open(folder())) {
            store.update(_ -> settings);
        }
    }

    private Settings read() {
        try (SettingsStore store = SettingsStore.open(folder())) {
            return store.settings().get();
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), text);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private Path folder() {
        return parent.resolve("pythia");
    }

    private Path file() {
        return folder().resolve("settings.json");
    }
}
