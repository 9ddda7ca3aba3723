package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The user's clones in the settings' file: as it is written, as it was, and as it should not be.
class SeveralClonesTest {
    private static final OwnClone ADA =
            new OwnClone(
                    CloneId.FIRST,
                    "Ada",
                    Optional.of(ServiceAddress.of("https://a.example")),
                    Optional.of("me@a.example"),
                    Optional.of(KeyPlace.KEYCHAIN));
    private static final OwnClone KIM =
            new OwnClone(
                    new CloneId("c2"),
                    "Kim",
                    Optional.of(ServiceAddress.of("https://k.example")),
                    Optional.of("me@k.example"),
                    Optional.of(KeyPlace.FILE));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void eachIsThereTheNextTimeAndTheChosenOneIsChosen() {
        Clones two = new Clones(List.of(ADA, KIM), KIM.id(), Partner.OWN);
        change(two);

        assertThat(read()).isEqualTo(two);
    }

    @Test
    void thatTheDemoCloneWasChosenIsKept() {
        change(new Clones(List.of(ADA, KIM), KIM.id(), Partner.DEMO));

        assertThat(read().partner()).isEqualTo(Partner.DEMO);
        assertThat(read().current()).isEqualTo(KIM.id());
    }

    @Test
    void whatAnOlderPythiaWroteIsTheFirstClone() throws IOException {
        write(
                """
                {"address": "https://a.example", "userEmail": "me@a.example", "keyPlace": "file"}
                """);

        assertThat(read().all())
                .containsExactly(
                        ADA.withName("Your clone").withKeyPlace(Optional.of(KeyPlace.FILE)));
        assertThat(read().current()).isEqualTo(CloneId.FIRST);
    }

    @Test
    void anOlderPythiaFindsTheFirstCloneWhereItLooks() throws IOException {
        change(new Clones(List.of(ADA, KIM), KIM.id(), Partner.OWN));

        assertThat(topLevel()).containsExactly("https://a.example", "me@a.example", "keychain");
    }

    @Test
    void withOneCloneTheFileIsAsItEverWas() throws IOException {
        try (SettingsStore store = SettingsStore.open(folder)) {
            store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
        }

        assertThat(Files.readString(file())).contains("me@a.example").doesNotContain("clones");
    }

    @Test
    void theFirstOneCanGoAndComesBackWithTheKeyThatAnOlderPythiaKept() throws IOException {
        change(new Clones(List.of(ADA, KIM), KIM.id(), Partner.OWN));
        change(read().remove(CloneId.FIRST));
        assertThat(read().all()).containsExactly(KIM);
        assertThat(Files.readString(file())).doesNotContain("a.example", "Ada");

        write(Files.readString(file()).replaceFirst("\\{", "{\"keyPlace\": \"keychain\","));
        assertThat(read().all()).extracting(OwnClone::id).containsExactly(CloneId.FIRST, KIM.id());
        assertThat(read().chosen()).isEqualTo(KIM);
    }

    @Test
    void whoeverIsRemovedIsGoneFromTheFile() throws IOException {
        change(new Clones(List.of(ADA, KIM), KIM.id(), Partner.OWN));
        change(read().remove(KIM.id()));

        assertThat(read()).isEqualTo(new Clones(List.of(ADA), ADA.id(), Partner.OWN));
        assertThat(Files.readString(file())).doesNotContain("k.example", "Kim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"clones\": 7",
                "\"clones\": {\"own\": {\"id\": \"c2\"}}",
                "\"clones\": {\"own\": [1, null, \"c2\", []], \"current\": 3, \"talkWith\": \"x\"}",
                "\"clones\": {\"own\": [{\"name\": \"Kim\"}]}",
                "\"clones\": {\"own\": [{\"id\": \"../../elsewhere\", \"name\": \"Kim\"}]}",
                "\"clones\": {\"own\": [{\"id\": \"C2\"}, {\"id\": \"\"}, {\"id\": \"c.2\"}]}",
                "\"clones\": {\"own\": [{\"id\": \"12345678901234567\"}], \"current\": \"/\"}",
            })
    void nonsenseIsNoCloneAndLosesNothingElse(String clones) throws IOException {
        write("{\"streaming\": \"off\", \"userEmail\": \"me@a.example\", " + clones + "}");

        assertThat(SettingsStore.peek(folder))
                .isEqualTo(
                        Settings.DEFAULT
                                .withStreaming(Streaming.OFF)
                                .withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
    }

    @Test
    void ofTwoWithOneIdTheFirstIsIt() throws IOException {
        write(
                """
                {"clones": {"own": [{"id": "c2", "name": "Kim"}, {"id": "c2", "name": "Eve"}]}}
                """);

        assertThat(read().all()).extracting(OwnClone::name).containsExactly("Kim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"name\": 7,", "\"name\": \" \",", "\"name\": \"a\\nb\","})
    void withoutANameItIsCalledAsOneIs(String name) throws IOException {
        write("{\"clones\": {\"own\": [{" + name + "\"id\": \"c2\"}]}}");

        assertThat(read().all()).containsExactly(OwnClone.blank(new CloneId("c2"), "Your clone"));
    }

    @Test
    void ofAThousandAHundredAreTakenAndTheOthersStayInTheFile() throws IOException {
        write(
                IntStream.range(0, 1000)
                        .mapToObj(n -> "{\"id\": \"n%d\", \"name\": \"No. %d\"}".formatted(n, n))
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "{\"clones\": {\"own\": [",
                                        "], \"current\": \"n999\"}}")));
        Clones read = read();
        assertThat(read.all()).hasSize(Clones.MOST);
        assertThat(read.chosen().name()).isEqualTo("No. 0");

        change(read.with(read.current(), it -> it.withName("Kim")));
        assertThat(Files.readString(file())).contains("Kim", "No. 999").doesNotContain("No. 0\"");
    }

    @Test
    void whatANewerPythiaWroteIsKept() throws IOException {
        write(
                """
                {"clones": {"theme": "dark", "own": [
                  {"id": "c2", "name": "Kim", "voice": "low"}, {"id": "No id", "name": "Eve"}]}}
                """);
        change(read().with(new CloneId("c2"), it -> it.withName("Kim B.")));

        assertThat(Files.readString(file()))
                .contains("\"voice\" : \"low\"", "\"theme\" : \"dark\"", "No id", "Kim B.")
                .doesNotContain("\"Kim\"");
    }

    @Test
    void anAddressThatIsNotUnderstoodStaysUntilAnotherIsGiven() throws IOException {
        write("{\"address\": \"delphi:home\"}");
        change(read().with(CloneId.FIRST, it -> it.withName("Ada")));
        assertThat(Files.readString(file())).contains("delphi:home");

        change(read().with(CloneId.FIRST, it -> ADA));
        assertThat(Files.readString(file())).doesNotContain("delphi:home");
    }

    private List<String> topLevel() throws IOException {
        return Files.readAllLines(file()).stream()
                .filter(line -> line.matches("  \"(address|userEmail|keyPlace)\".*"))
                .map(line -> line.replaceAll(".* : \"|\",?$", ""))
                .toList();
    }

    private void change(Clones clones) {
        try (SettingsStore store = SettingsStore.open(folder)) {
            store.update(was -> was.withClones(clones));
        }
    }

    private Clones read() {
        return SettingsStore.peek(folder).clones();
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
