package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationStore;
import app.pythia.settings.CloneId;
import app.pythia.settings.Clones;
import app.pythia.settings.FakeVault;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.KeyVault.Entry;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.Secret;
import app.pythia.settings.SecretState.Doing;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.VaultProblem;
import app.pythia.settings.Vaults;
import app.pythia.support.Redactor;
import app.pythia.support.Watched;
import app.pythia.ui.Samples;
import app.pythia.ui.clones.Goal;
import app.pythia.ui.clones.Going;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final CloneId ADA = CloneId.FIRST;
    private static final CloneId KIM = new CloneId("kim");

    private final FakeVault keychain = new FakeVault();
    private final Redactor redactor = new Redactor();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final Secrets secrets =
            Secrets.of(new Vaults(keychain, new FakeVault()), settings, redactor);
    private final Setup setup = setup(Map.of());
    private final List<SessionEnd> ends = new ArrayList<>();
    private boolean idle = true;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path data;

    SeveralClonesTest() {
        settings.update(was ->
                was.withClones(
                        new Clones(
                                List.of(clone(ADA, "Ada"), clone(KIM, "Kim")), ADA, Partner.OWN)));
        keychain.put(Entry.API_KEY, "dlph_ada");
        keychain.put(Entry.apiKey(KIM), "dlph_kim");
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void theChosenOneIsTalkedWithByItsOwnKeyAtItsOwnAddress() throws Exception {
        assertThat(own()).isEqualTo("ada dlph_ada");
        choose(KIM);
        assertThat(own()).isEqualTo("kim dlph_kim");
        settings.update(was -> was.withClones(was.clones().chooseDemo()));
        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Demo.class);
    }

    @Test
    void neitherKeyIsToldInTheLog() throws Exception {
        own();
        choose(KIM);
        own();

        assertThat(redactor.clean("dlph_ada and dlph_kim")).doesNotContain("ada", "kim");
    }

    @Test
    void whileOneIsTalkedWithNothingGoesToTheOneChosenMeanwhile() throws Exception {
        setup.readKey();
        ServiceChoice.Own was = (ServiceChoice.Own) setup.choice();
        choose(KIM);
        setup.readKey();

        assertThat(setup.now(was).key().secret()).isEqualTo("dlph_ada");
        settings.update(it -> it.withClones(it.clones().remove(ADA)));
        assertThat(setup.now(was)).isEqualTo(was);
    }

    @Test
    void theKeyOfTheEnvironmentIsForTheFirstOneWhoeverWasChosen() {
        choose(KIM);
        settings.update(was -> was.withClones(was.clones().chooseDemo()));
        Setup fixed = setup(Map.of("DELPHI_API_KEY", "dlph_env"));

        assertThat(fixed.own().id()).isEqualTo(ADA);
        assertThat(fixed.choice())
                .isInstanceOfSatisfying(
                        ServiceChoice.Own.class,
                        own -> assertThat(own.key().secret()).isEqualTo("dlph_env"));
    }

    @Test
    void theKeyOfOneIsKeptForThatOneAlone() throws Exception {
        secrets.apiKey(KIM).keep(Secret.of("dlph_new"), KeyPlace.KEYCHAIN);
        new Watched<>(secrets.apiKey(KIM).state()).await(now -> now.doing() == Doing.NOTHING);

        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_ada");
        assertThat(keychain.holds(Entry.apiKey(KIM))).contains("dlph_new");
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
        choose(KIM);

        assertThat(removal().remove(KIM)).isEmpty();

        assertThat(keychain.holds(Entry.apiKey(KIM))).isEmpty();
        assertThat(keychain.holds(Entry.API_KEY)).contains("dlph_ada");
        assertThat(data.resolve("clones/kim")).doesNotExist();
        assertThat(titles(ADA)).containsExactly("of Ada");
        assertThat(settings.settings().get().own().name()).isEqualTo("Ada");
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
        keychain.refuse(VaultProblem.REFUSED);

        assertThat(removal().remove(KIM))
                .contains(
                        "Kim was not removed: its key could not be deleted from where it is kept.");
        assertThat(data.resolve("clones/kim/pythia.db")).exists();
        assertThat(settings.settings().get().clones().find(KIM))
                .as("can be removed once more, with its key")
                .contains(clone(KIM, "Kim"));
    }

    @Test
    void choosingAnotherOpensTheWindowOnIt() throws Exception {
        setup.readKey();
        assertThat(way().go(new Goal.Own(KIM))).isEqualTo(Going.LEAVES);

        assertThat(settings.settings().get().own().name()).isEqualTo("Kim");
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_TALK);
    }

    @Test
    void duringATurnNobodyIsChosenAddedOrRemoved() throws Exception {
        setup.readKey();
        idle = false;
        Settings before = settings.settings().get();
        WayToClones way = way();

        assertThat(way.go(new Goal.Own(KIM))).isEqualTo(Going.DURING_TURN);
        assertThat(way.go(new Goal.Demo())).isEqualTo(Going.DURING_TURN);
        assertThat(way.go(new Goal.Fresh())).isEqualTo(Going.DURING_TURN);
        assertThat(way.remove()).isEqualTo(Going.DURING_TURN);
        way.follow();
        assertThat(ends).isEmpty();
        assertThat(settings.settings().get()).isEqualTo(before);
    }

    @Test
    void aNewOneIsShownWithItsSettings() throws Exception {
        setup.readKey();
        assertThat(way().go(new Goal.Fresh())).isEqualTo(Going.LEAVES);

        assertThat(settings.settings().get().clones().all()).hasSize(3);
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_SETTINGS);
        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Demo.class);
        assertThat(way().go(new Goal.Fresh()))
                .as("while its settings are there already")
                .isEqualTo(Going.IS_HERE);
        assertThat(ends).hasSize(1);
    }

    @Test
    void aKeyOfTheEnvironmentOrTheOptionKeepsTheClone() {
        Setup fixed = setup(Map.of("DELPHI_API_KEY", "dlph_env"));
        Setup demo = new Setup(Map.of(), true, settings, secrets);

        assertThat(way(fixed).go(new Goal.Own(KIM))).isEqualTo(Going.KEY_IS_FIXED);
        assertThat(way(demo).go(new Goal.Own(KIM))).isEqualTo(Going.DEMO_IS_FIXED);
        assertThat(way(demo).remove()).isEqualTo(Going.DEMO_IS_FIXED);
        assertThat(way(demo).isKeyForAnother()).isFalse();
    }

    @Test
    void aKeyThatIsEnteredBesideTheDemoCloneLeadsToItsOwn() throws Exception {
        settings.update(was -> was.withClones(was.clones().chooseDemo()));
        WayToClones way = way();
        assertThat(way.isKeyForAnother()).isFalse();
        setup.readKey();
        assertThat(way.isKeyForAnother()).isTrue();
        way.follow();

        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Own.class);
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_TALK);
    }

    private String own() throws InterruptedException {
        setup.readKey();
        return setup.choice() instanceof ServiceChoice.Own own
                ? own.address().uri().getHost().replace(".example", "") + " " + own.key().secret()
                : "demo";
    }

    private void choose(CloneId clone) {
        settings.update(was -> was.withClones(was.clones().choose(clone)));
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
        choose(clone);
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

    private WayToClones way() {
        return way(setup);
    }

    private WayToClones way(Setup from) {
        return new WayToClones(from, from.own().id(), from.choice(), () -> idle, ends::add);
    }

    private Setup setup(Map<String, String> environment) {
        return new Setup(environment, false, settings, secrets);
    }

    private static OwnClone clone(CloneId id, String name) {
        String host = name.toLowerCase(Locale.ROOT) + ".example";
        return new OwnClone(
                id,
                name,
                Optional.of(ServiceAddress.of("https://" + host)),
                Optional.empty(),
                Optional.of(KeyPlace.KEYCHAIN));
    }
}
