package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.desktop.GlobalKeyProblem;
import app.pythia.desktop.GlobalKeyState;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.settings.CloneId;
import app.pythia.settings.KeyChord;
import app.pythia.settings.KeyChord.Modifier;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.TalkReach;
import app.pythia.settings.Talking;
import app.pythia.support.Observable;
import app.pythia.ui.fx.FxBridge;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlobalTalkViewModelTest {
    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private final Observable<GlobalKeyState> state = new Observable<>(new GlobalKeyState.Off());
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private final GlobalTalkViewModel model = model(GlobalKeyWay.HOOK);

    @Test
    void isOffUntilItIsTurnedOn() {
        assertThat(model.everywhere().on().getValue()).isFalse();
        model.everywhere().turn().accept(true);

        assertThat(talking().reach()).isEqualTo(TalkReach.EVERYWHERE);
        assertThat(model.everywhere().on().getValue()).isTrue();
    }

    @Test
    void takesTheKeysThatArePressed() {
        model.capture();
        assertThat(model.capturing().get()).isTrue();
        model.pressed(Set.of(Modifier.CTRL, Modifier.SHIFT), "K");

        assertThat(model.capturing().get()).isFalse();
        assertThat(model.keys().getValue()).isEqualTo("Ctrl+Shift+K");
        assertThat(talking().chord().toString()).isEqualTo("Ctrl+Shift+K");
    }

    @Test
    void refusesWhatIsUnfitWithASentenceAndWaitsForOthers() {
        model.capture();
        model.pressed(Set.of(), "K");
        assertThat(model.problem().get()).contains("written");
        model.pressed(Set.of(Modifier.CTRL), "C");
        assertThat(model.problem().get()).contains("programs");
        model.pressed(Set.of(Modifier.CTRL), "SPACE");
        assertThat(model.problem().get()).contains("Pythia");
        model.pressed(Set.of(Modifier.CTRL), "TAB");
        assertThat(model.problem().get()).contains("cannot be used");
        assertThat(model.capturing().get()).isTrue();
        assertThat(talking().chord()).isEqualTo(KeyChord.DEFAULT);
        model.pressed(Set.of(), "F9");

        assertThat(model.problem().get()).isEmpty();
        assertThat(model.keys().getValue()).isEqualTo("F9");
    }

    @Test
    void leavingKeepsTheKeys() {
        model.capture();
        model.pressed(Set.of(), "K");
        model.leave();

        assertThat(model.capturing().get()).isFalse();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.keys().getValue()).isEqualTo("Ctrl+Shift+Space");
    }

    @Test
    void tellsHowItStands() {
        assertThat(model.state().getValue()).isEmpty();
        state.set(new GlobalKeyState.On("Super+K"));

        assertThat(model.state().getValue()).contains("Super+K");
    }

    @ParameterizedTest
    @EnumSource(GlobalKeyProblem.class)
    void whateverFailsItSaysHowToBindTheCommand(GlobalKeyProblem problem) {
        state.set(new GlobalKeyState.Failed(problem));

        assertThat(model.state().getValue()).contains("pythia --talk toggle");
    }

    @Test
    void saysWhatPythiaLooksAt() {
        assertThat(about(GlobalKeyWay.HOOK)).contains("looks only for this combination");
        assertThat(about(GlobalKeyWay.HOOK_IF_ALLOWED)).contains("Accessibility");
        assertThat(about(GlobalKeyWay.PORTAL)).contains("desktop looks for these keys");
        assertThat(about(GlobalKeyWay.NONE)).contains("pythia --talk toggle");
    }

    private String about(GlobalKeyWay way) {
        return model(way).everywhere().named().about().getValue();
    }

    private GlobalTalkViewModel model(GlobalKeyWay way) {
        return new GlobalTalkViewModel(
                new Settled(store, bridge.watch(store.settings()), CloneId.FIRST),
                new GlobalKeyPort(way, state),
                bridge);
    }

    private Talking talking() {
        return store.settings().get().talking();
    }
}
