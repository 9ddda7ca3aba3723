package app.pythia.ui.clones;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.Clones;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.turn.TurnState;
import app.pythia.ui.fx.FxBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClonesViewModelTest {
    private static final CloneId KIM = new CloneId("kim");
    private static final ClonePicture PICTURE = ClonePicture.of(new byte[] {1});

    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private final Observable<TurnState> turns = new Observable<>(new TurnState.Ready());
    private final List<Object> done = new ArrayList<>();
    private Going going = Going.LEAVES;

    ClonesViewModelTest() {
        store.update(was ->
                was.withClones(
                        new Clones(
                                List.of(
                                        OwnClone.blank(CloneId.FIRST, "Ada")
                                                .withKeyPlace(Optional.of(KeyPlace.FILE)),
                                        OwnClone.blank(KIM, "Kim")),
                                CloneId.FIRST,
                                Partner.OWN)));
    }

    @Test
    void listsTheUsersOwnThenTheDemoClone() {
        List<CloneEntry> entries = model(Optional.of(CloneId.FIRST)).entries();

        assertThat(entries)
                .extracting(CloneEntry::words)
                .containsExactly("Ada", "Kim (no key yet)", "The Guide (demo clone)");
        assertThat(entries).extracting(CloneEntry::here).containsExactly(true, false, false);
        assertThat(entries)
                .extracting(it -> it.looks().picture())
                .containsExactly(Optional.empty(), Optional.of(PICTURE), Optional.empty());
    }

    @Test
    void marksTheDemoCloneWhileItAnswers() {
        assertThat(model(Optional.empty()).entries())
                .extracting(CloneEntry::here)
                .containsExactly(false, false, true);
    }

    @Test
    void aNewNameIsListedAtOnce() {
        ClonesViewModel model = model(Optional.of(CloneId.FIRST));
        store.update(was -> was.withOwn(KIM, it -> it.withName("Kim B.")));

        assertThat(model.entries().get(1).looks().name()).isEqualTo("Kim B.");
    }

    @Test
    void goesToTheOneThatIsChosenAndStaysWithTheOneThatIsThere() {
        ClonesViewModel model = model(Optional.of(CloneId.FIRST));
        model.choose(model.entries().get(0));
        assertThat(done).isEmpty();

        model.choose(model.entries().get(1));
        model.choose(model.entries().get(2));
        model.add();
        assertThat(done).containsExactly(new Goal.Own(KIM), new Goal.Demo(), new Goal.Fresh());
        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void saysWhyNotUntilItCanBeTriedAgain() {
        ClonesViewModel model = model(Optional.of(CloneId.FIRST));
        turns.set(new TurnState.Sending());
        going = Going.DURING_TURN;
        model.choose(model.entries().get(1));
        assertThat(model.refusal().get())
                .isEqualTo(
                        "A turn is under way, and is not cut off: choose again when it has ended.");

        turns.set(new TurnState.Ready());
        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void everyOtherHindranceHasItsSentence() {
        ClonesViewModel model = model(Optional.of(CloneId.FIRST));
        for (Going each : List.of(Going.KEY_IS_FIXED, Going.DEMO_IS_FIXED, Going.NO_ROOM)) {
            going = each;
            model.add();
            assertThat(model.refusal().get()).as(each.name()).endsWith(".");
        }
    }

    @Test
    void whereTheSettingsAreTheOnesWantedTheyAreOpened() {
        going = Going.IS_HERE;
        ClonesViewModel model = model(Optional.empty());
        model.add();

        assertThat(done).containsExactly(new Goal.Fresh(), "settings");
    }

    @Test
    void theWayToTheSettingsSaysWhose() {
        assertThat(model(Optional.of(CloneId.FIRST)).settingsName())
                .isEqualTo("Settings of this clone…");
        assertThat(model(Optional.empty()).settingsName()).isEqualTo("Settings of Ada…");
    }

    private ClonesViewModel model(Optional<CloneId> here) {
        return new ClonesViewModel(
                store,
                new ClonesPort(
                        here, CloneId.FIRST, new Observable<>(Map.of(KIM, PICTURE)), this::go),
                turns,
                new FxBridge(Runnable::run),
                () -> done.add("settings"));
    }

    private Going go(Goal goal) {
        done.add(goal);
        return going;
    }
}
