package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyNamesTest {

    @Test
    void callsTheKeysOfAMacByTheirSigns() {
        assertThat(KeyNames.shortcutOn("Mac OS X")).isEqualTo("⌘");
        assertThat(KeyNames.controlOn("Mac OS X")).isEqualTo("⌃");
    }

    @Test
    void callsThemCtrlElsewhere() {
        assertThat(KeyNames.shortcutOn("Windows 11")).isEqualTo("Ctrl");
        assertThat(KeyNames.controlOn("Linux")).isEqualTo("Ctrl");
    }
}
