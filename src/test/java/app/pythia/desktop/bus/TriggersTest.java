package app.pythia.desktop.bus;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.KeyChord;
import app.pythia.settings.KeyChord.KeyName;
import app.pythia.settings.KeyChord.Modifier;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TriggersTest {

    @Test
    void areWrittenAsTheSpecificationHasThem() {
        assertThat(Triggers.of(KeyChord.DEFAULT)).isEqualTo("CTRL+SHIFT+space");
        assertThat(of(KeyName.K, Modifier.CTRL, Modifier.ALT, Modifier.META))
                .isEqualTo("CTRL+ALT+LOGO+k");
        assertThat(of(KeyName.DIGIT7, Modifier.CTRL, Modifier.SHIFT)).isEqualTo("CTRL+SHIFT+7");
        assertThat(of(KeyName.F9, Modifier.SHIFT)).isEqualTo("SHIFT+F9");
        assertThat(of(KeyName.SCROLL_LOCK, Modifier.CTRL)).isEqualTo("CTRL+Scroll_Lock");
    }

    private static String of(KeyName key, Modifier first, Modifier... others) {
        return Triggers.of(new KeyChord(EnumSet.of(first, others), key));
    }
}
