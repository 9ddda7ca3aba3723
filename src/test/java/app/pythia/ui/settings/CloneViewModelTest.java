package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.ui.clones.Going;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloneViewModelTest {

    private final Fixture set = new Fixture();
    private final SettingsStore store = set.store;
    private final CloneViewModel model = set.model.yourClone();

    @Test
    void whatIsWrittenHoldsOnceItIsFinished() {
        model.address().text().set(" https://a.example ");
        model.userEmail().text().set("me@a.example");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);

        model.address().commit();
        model.userEmail().commit();

        assertThat(settings().own().address()).contains(ServiceAddress.of("https://a.example"));
        assertThat(settings().own().userEmail()).contains("me@a.example");
    }

    @Test
    void emptyMeansTheUsual() {
        store.update(was ->
                was.withOwn(
                        it -> it.withAddress(Optional.of(ServiceAddress.of("https://a.example")))));
        model.address().text().set("");
        model.address().commit();

        assertThat(settings().own().address()).isEmpty();
    }

    @Test
    void aWrongValueIsToldAndNotSaved() {
        model.address().text().set("http://a.example");
        model.userEmail().text().set("me");
        model.address().commit();
        model.userEmail().commit();

        assertThat(model.address().problem().get())
                .isEqualTo("It must begin with https://, so that the key travels encrypted.");
        assertThat(model.userEmail().problem().get())
                .isEqualTo("It is not an address like you@example.org.");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aValueThatIsSetRightIsNoLongerWrong() {
        model.userEmail().text().set("me");
        model.userEmail().commit();
        model.userEmail().text().set("");
        model.userEmail().commit();

        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void leavingThePageGoesBackToWhatIsSettled() {
        store.update(was -> was.withOwn(it -> it.withUserEmail(Optional.of("me@a.example"))));
        model.userEmail().text().set("me");
        model.userEmail().commit();
        set.model.close();

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void whatIsSettledElsewhereIsShownUnlessItIsBeingWritten() {
        model.address().text().set("https://half");
        store.update(was ->
                was.withOwn(it ->
                        it.withUserEmail(Optional.of("me@a.example"))
                                .withAddress(Optional.of(ServiceAddress.DEFAULT))));

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.address().text().get()).isEqualTo("https://half");
    }

    @Test
    void whatTheEnvironmentFixesIsShownAndNotChanged() {
        Map<String, String> environment = Map.of("DELPHI_BASE_URL", "https://e.example");
        SettingsViewModel all =
                set.with(ports ->
                        new SettingsPorts(
                                store,
                                FixedSettings.by(environment),
                                ClonePort.first(true),
                                ports.times(),
                                ports.sound(),
                                ports.keys(),
                                ports.keptSounds(),
                                ports.transfers(),
                                ports.globalKeys()));
        CloneViewModel fixed = all.yourClone();
        fixed.address().text().set("https://other.example");
        fixed.address().commit();

        assertThat(fixed.address().fixedBy()).contains("DELPHI_BASE_URL");
        assertThat(fixed.userEmail().fixedBy()).isEmpty();
        assertThat(settings().own().address()).isEmpty();
        all.close();
        assertThat(fixed.address().text().get()).isEqualTo("https://e.example");
    }

    @Test
    void theNameIsTakenWhenItIsFinishedAndWithoutBlanks() {
        model.name().text().set("  Ada ");
        model.name().commit();

        assertThat(settings().own().name()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutANameTheOldOneStaysAndThatIsSaid(String text) {
        model.name().text().set(text);
        model.name().commit();

        assertThat(settings().own().name()).isEqualTo("Your clone");
        assertThat(model.name().problem().get())
                .isEqualTo("A name is one line of 1 to 80 characters.");
    }

    @Test
    void itIsAboutOneCloneWhoeverIsChosenMeanwhile() {
        store.update(was ->
                was.withClones(was.clones().with(CloneId.FIRST, it -> it.withName("Ada")).add()));
        model.userEmail().text().set("me@a.example");
        model.userEmail().commit();

        assertThat(settings().own().userEmail()).isEmpty();
        assertThat(settings().clones().all().getFirst().userEmail()).contains("me@a.example");
    }

    @Test
    void beforeItIsRemovedWhatGoesIsSaid() {
        CloneViewModel own = removable(Going.LEAVES, 0);
        assertThat(own.removal().title()).isEqualTo("Remove your clone from this computer?");
        assertThat(own.removal().text())
                .contains("key", "conversations", "sounds", "The service keeps its own copy")
                .doesNotContain("waiting");
        assertThat(removable(Going.LEAVES, 1).removal().text())
                .endsWith("One message is still waiting to be sent, and will be lost.");
        assertThat(removable(Going.LEAVES, 3).removal().text())
                .endsWith("3 messages are still waiting to be sent, and will be lost.");
        assertThat(removable(Going.LEAVES, 3).removal().yes())
                .isEqualTo("Remove, and lose what waits");
    }

    @Test
    void whyItIsNotRemovedIsSaid() {
        CloneViewModel own = removable(Going.DURING_TURN, 0);
        own.remove();

        assertThat(own.refusal().get()).startsWith("A turn is under way");
    }

    @Test
    void thePictureIsChosenAndRemovedAndWhatGoesWrongIsSaid() {
        FakePicture port = new FakePicture();
        PictureViewModel picture =
                set.with(ports ->
                                ports.withOwn(
                                        new ClonePort(
                                                CloneId.FIRST,
                                                true,
                                                port,
                                                () -> 0,
                                                () -> Going.LEAVES)))
                        .yourClone()
                        .picture();
        picture.choose(Path.of("a.png"));
        assertThat(picture.isThere().getValue()).isTrue();
        assertThat(picture.looks().getValue().picture()).isPresent();

        picture.choose(Path.of("a.txt"));
        assertThat(picture.trouble().getValue())
                .isEqualTo("This is no picture that Pythia can read: choose a PNG or JPEG file.");
        assertThat(picture.isThere().getValue()).isTrue();

        picture.remove();
        assertThat(picture.isThere().getValue()).isFalse();
        assertThat(picture.trouble().getValue()).isEmpty();
    }

    @Test
    void thePictureIsShownWithTheNameAsItIs() {
        store.update(was -> was.withOwn(it -> it.withName("Ada")));

        assertThat(model.picture().looks().getValue().name()).isEqualTo("Ada");
    }

    @Test
    void whoeverTalksWithTheDemoCloneIsToldWhomThisIsAbout() {
        CloneViewModel beside =
                set.with(ports -> ports.withOwn(ClonePort.first(false))).yourClone();
        assertThat(beside.about().getValue())
                .isEqualTo(
                        "You are talking with the demo clone. Enter your key to talk with your own.");
        store.update(was ->
                was.withOwn(it -> it.withName("Ada").withKeyPlace(Optional.of(KeyPlace.FILE))));

        assertThat(beside.about().getValue())
                .isEqualTo("You are talking with the demo clone. These are the settings of Ada.");
        assertThat(model.about().getValue()).isEmpty();
    }

    private CloneViewModel removable(Going going, int waiting) {
        return set.with(ports ->
                        ports.withOwn(
                                new ClonePort(
                                        CloneId.FIRST,
                                        true,
                                        PicturePort.none(),
                                        () -> waiting,
                                        () -> going)))
                .yourClone();
    }

    /// Takes files of one kind.
    private static final class FakePicture implements PicturePort {
        private final Observable<Optional<ClonePicture>> now = new Observable<>(Optional.empty());

        @Override
        public Observable<Optional<ClonePicture>> now() {
            return now;
        }

        @Override
        public CompletableFuture<Optional<ClonePicture.Problem>> choose(Path file) {
            boolean taken = file.toString().endsWith(".png");
            if (taken) {
                now.set(Optional.of(ClonePicture.of(new byte[] {1})));
            }
            return CompletableFuture.completedFuture(
                    taken ? Optional.empty() : Optional.of(ClonePicture.Problem.NO_PICTURE));
        }

        @Override
        public CompletableFuture<Optional<ClonePicture.Problem>> remove() {
            now.set(Optional.empty());
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private Settings settings() {
        return set.settings();
    }
}
