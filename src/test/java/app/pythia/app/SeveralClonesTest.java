package app.pythia.app;

import static app.pythia.app.TwoClones.ADA;
import static app.pythia.app.TwoClones.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationStore;
import app.pythia.settings.CloneId;
import app.pythia.settings.Clones;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState.Doing;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.VaultProblem;
import app.pythia.support.Watched;
import app.pythia.ui.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Two clones of one user, each with its own key, history and outbox.
@Timeout(30)
class SeveralClonesTest {
    private final TwoClones user = new TwoClones();
    private final Setup setup = user.setup;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path data;

    @AfterEach
    void close() {
        user.settings.close();
    }

    @Test
    void theChosenOneIsTalkedWithByItsOwnKeyAtItsOwnAddress() throws Exception {
        assertThat(own()).isEqualTo("ada keyofada");
        user.choose(KIM);
        assertThat(own()).isEqualTo("kim keyofkim");
        user.change(Clones::chooseDemo);
        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Demo.class);
    }

    @Test
    void neitherKeyIsToldInTheLog() throws Exception {
        own();
        user.choose(KIM);
        own();

        assertThat(user.redactor.clean("keyofada and keyofkim")).doesNotContain("ofada", "ofkim");
    }

    @Test
    void whileOneIsTalkedWithNothingGoesToTheOneChosenMeanwhile() throws Exception {
        setup.readKey();
        ServiceChoice.Own was = (ServiceChoice.Own) setup.choice();
        user.choose(KIM);
        setup.readKey();

        assertThat(setup.now(was).key().secret()).isEqualTo("keyofada");
        user.change(it -> it.remove(ADA));
        assertThat(setup.now(was)).isEqualTo(was);
    }

    @Test
    void theKeyOfTheEnvironmentIsForTheFirstOneWhoeverWasChosen() {
        user.choose(KIM);
        user.change(Clones::chooseDemo);
        Setup fixed = user.setup(Map.of("DELPHI_API_KEY", "dlph_env"));

        assertThat(fixed.own().id()).isEqualTo(ADA);
        assertThat(fixed.choice())
                .isInstanceOfSatisfying(
                        ServiceChoice.Own.class,
                        own -> assertThat(own.key().secret()).isEqualTo("dlph_env"));
    }

    @Test
    void theKeyOfOneIsKeptForThatOneAlone() throws Exception {
        user.secrets.apiKey(KIM).keep(Secret.of("dlph_new"), KeyPlace.KEYCHAIN);
        new Watched<>(user.secrets.apiKey(KIM).state()).await(now -> now.doing() == Doing.NOTHING);

        assertThat(user.keychain.holds(Entry.API_KEY)).contains("keyofada");
        assertThat(user.keychain.holds(Entry.apiKey(KIM))).contains("dlph_new");
    }

    @Test
    void eachHasAStoreAndAnOutboxOfItsOwn() throws Exception {
        remember(ADA, "of Ada");
        remember(KIM, "of Kim");

        assertThat(titles(ADA)).containsExactly("of Ada");
        assertThat(titles(KIM)).containsExactly("of Kim");
        assertThat(data.resolve("pythia.db")).exists();
        assertThat(data.resolve("clones/kim/pythia.db")).exists();
        assertThat(folders().outbox(ADA)).isEqualTo(data.resolve("outbox"));
        assertThat(folders().outbox(KIM)).isEqualTo(data.resolve("clones/kim/outbox"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFoldersAreTheUsersAlone() throws Exception {
        remember(KIM, "of Kim");

        for (String name : List.of("clones", "clones/kim")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(data.resolve(name))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void whoeverIsRemovedIsGoneWithKeyAndFilesAndTheOtherStays() throws Exception {
        remember(ADA, "of Ada");
        remember(KIM, "of Kim");
        user.choose(KIM);

        assertThat(removal().remove(KIM)).isEmpty();

        assertThat(user.keychain.holds(Entry.apiKey(KIM))).isEmpty();
        assertThat(user.keychain.holds(Entry.API_KEY)).contains("keyofada");
        assertThat(data.resolve("clones/kim")).doesNotExist();
        assertThat(titles(ADA)).containsExactly("of Ada");
        assertThat(user.clones().chosen().name()).isEqualTo("Ada");
    }

    @Test
    void theFirstOneLeavesWhatIsNotItsOwn() throws Exception {
        remember(ADA, "of Ada");
        remember(KIM, "of Kim");
        Files.createDirectories(data.resolve("outbox"));
        Files.writeString(data.resolve("outbox/waits.json"), "{}");
        Files.writeString(data.resolve("settings.json"), "{}");
        Files.writeString(data.resolve("pythia.lock"), "");

        assertThat(removal().remove(ADA)).isEmpty();

        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("settings.json", "pythia.lock", "clones");
        }
        assertThat(titles(KIM)).containsExactly("of Kim");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatALinkLeadsToStays(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("letter.txt"), "Dear Ada");
        Files.createDirectories(data.resolve("clones/kim"));
        Files.createSymbolicLink(data.resolve("clones/kim/sounds"), elsewhere);

        assertThat(removal().remove(KIM)).isEmpty();

        assertThat(data.resolve("clones/kim")).doesNotExist();
        assertThat(elsewhere.resolve("letter.txt")).exists();
    }

    @Test
    void aKeyThatStaysKeepsItsClone() throws Exception {
        remember(KIM, "of Kim");
        user.keychain.refuse(VaultProblem.REFUSED);

        assertThat(removal().remove(KIM))
                .contains(
                        "Kim was not removed: its key could not be deleted from where it is kept.");
        assertThat(data.resolve("clones/kim/pythia.db")).exists();
        assertThat(user.clones().find(KIM))
                .as("can be removed once more, with its key")
                .contains(TwoClones.clone(KIM, "Kim"));
    }

    private String own() throws InterruptedException {
        setup.readKey();
        return setup.choice() instanceof ServiceChoice.Own own
                ? own.address().uri().getHost().replace(".example", "") + " " + own.key().secret()
                : "demo";
    }

    private void remember(CloneId clone, String title) throws Exception {
        try (KeptFor kept = open(clone)) {
            kept.store.merge(List.of(Samples.conversation(title, title, "", 0, 0)));
        }
    }

    private List<String> titles(CloneId clone) throws Exception {
        try (KeptFor kept = open(clone)) {
            return kept.store.conversations().get().stream()
                    .map(Conversation::title)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private KeptFor open(CloneId clone) throws InterruptedException {
        user.choose(clone);
        setup.readKey();
        KeptConversations kept = KeptConversations.of(setup.choice(), folders(), () -> 1_000_000);
        return new KeptFor(kept, new ConversationStore(kept.archive()));
    }

    /// What is kept for one clone, as a run has it open.
    private record KeptFor(KeptConversations kept, ConversationStore store)
            implements AutoCloseable {
        @Override
        public void close() {
            kept.sounds().close();
            kept.outbox().close();
            kept.archive().close();
        }
    }

    private CloneFolders folders() {
        return new CloneFolders(data);
    }

    private CloneRemoval removal() {
        CloneFolders folders = folders();
        return new CloneRemoval(setup, folders, new ClonePictures(folders));
    }
}
