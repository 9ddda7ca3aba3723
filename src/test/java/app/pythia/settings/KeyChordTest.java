package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.pythia.settings.KeyChord.KeyName;
import app.pythia.settings.KeyChord.Modifier;
import app.pythia.settings.KeyChord.Unfit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyChordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+Shift+Space",
                "Ctrl+Alt+Shift+K",
                "Ctrl+Meta+7",
                "Shift+Meta+A",
                "F9",
                "Shift+F24",
                "Scroll Lock",
                "Ctrl+Pause"
            })
    void isReadAsItIsWritten(String text) {
        assertThat(KeyChord.parse(text)).map(KeyChord::toString).contains(text);
    }

    @Test
    void isReadInWhateverCaseAndOrder() {
        assertThat(KeyChord.parse(" shift + CTRL+space")).contains(KeyChord.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "Ctrl",
                "Ctrl+",
                "Hyper+F9",
                "Ctrl+Ctrl+F9",
                "Ctrl+Tab",
                "A",
                "++F9"
            })
    void nonsenseIsNoChord(String text) {
        assertThat(KeyChord.parse(text)).isEmpty();
    }

    @Test
    void doesNotGetInTheWayOfWriting() {
        assertThat(unfit(KeyName.A)).contains(Unfit.WRITES);
        assertThat(unfit(KeyName.SPACE)).contains(Unfit.WRITES);
        assertThat(unfit(KeyName.A, Modifier.SHIFT)).contains(Unfit.WRITES);
        assertThat(unfit(KeyName.DIGIT3, Modifier.ALT)).contains(Unfit.WRITES);
        assertThat(unfit(KeyName.E, Modifier.CTRL, Modifier.ALT)).contains(Unfit.WRITES);
        assertThat(unfit(KeyName.E, Modifier.CTRL, Modifier.SHIFT)).isEmpty();
        assertThat(unfit(KeyName.F9)).isEmpty();
    }

    @Test
    void isNotWhatMostProgramsUse() {
        assertThat(unfit(KeyName.C, Modifier.CTRL)).contains(Unfit.COMMON);
        assertThat(unfit(KeyName.V, Modifier.META)).contains(Unfit.COMMON);
    }

    @Test
    void isNotWhatPythiaUses() {
        assertThat(unfit(KeyName.SPACE, Modifier.CTRL)).contains(Unfit.OWN);
        assertThat(unfit(KeyName.M, Modifier.CTRL, Modifier.SHIFT)).contains(Unfit.OWN);
        assertThat(unfit(KeyName.M, Modifier.META, Modifier.SHIFT)).contains(Unfit.OWN);
    }

    @Test
    void cannotBeMadeOfWhatIsUnfit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyChord(Set.of(), KeyName.A));
    }

    private static Optional<Unfit> unfit(KeyName key, Modifier... held) {
        return KeyChord.unfit(Set.of(held), key);
    }
}
