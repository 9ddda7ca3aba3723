package app.pythia.desktop.hook;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.KeyChord;
import app.pythia.settings.KeyChord.KeyName;
import app.pythia.settings.KeyChord.Modifier;
import com.github.kwhat.jnativehook.NativeInputEvent;
import com.github.kwhat.jnativehook.keyboard.NativeKeyEvent;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyCodesTest {
    private static final Set<Modifier> HELD = EnumSet.of(Modifier.CTRL, Modifier.SHIFT);

    @ParameterizedTest
    @EnumSource(KeyName.class)
    void knowsEveryKeyByTheNameThatTheLibraryGivesIt(KeyName key)
            throws NoSuchFieldException, IllegalAccessException {
        String name = key.isDigit() ? key.name().substring("DIGIT".length()) : key.name();
        int code = NativeKeyEvent.class.getField("VC_" + name).getInt(null);
        KeyChord chord = new KeyChord(EnumSet.allOf(Modifier.class), key);

        assertThat(new KeyCodes(chord, false).isKey(code, 0)).isTrue();
        assertThat(new KeyCodes(chord, false).isKey(code + 1, 0)).isFalse();
    }

    @Test
    void knowsALetterWhereverItLies() {
        KeyCodes codes = new KeyCodes(new KeyChord(HELD, KeyName.A), true);

        assertThat(codes.isKey(NativeKeyEvent.VC_Q, 'A')).isTrue();
        assertThat(codes.isKey(NativeKeyEvent.VC_Q, 'a')).isTrue();
        assertThat(codes.isKey(NativeKeyEvent.VC_A, 'q')).isFalse();
    }

    @Test
    void leftAndRightAreTheSameAndLocksDoNotCount() {
        KeyCodes codes = new KeyCodes(KeyChord.DEFAULT, true);

        assertThat(
                        codes.isExactly(
                                NativeInputEvent.CTRL_R_MASK
                                        | NativeInputEvent.SHIFT_L_MASK
                                        | NativeInputEvent.NUM_LOCK_MASK
                                        | NativeInputEvent.CAPS_LOCK_MASK))
                .isTrue();
        assertThat(codes.isExactly(NativeInputEvent.CTRL_L_MASK)).isFalse();
    }

    @Test
    void moreMayBeHeldButNotLess() {
        KeyCodes codes = new KeyCodes(KeyChord.DEFAULT, true);
        int all =
                NativeInputEvent.CTRL_L_MASK
                        | NativeInputEvent.SHIFT_L_MASK
                        | NativeInputEvent.ALT_L_MASK;

        assertThat(codes.isHeld(all)).isTrue();
        assertThat(codes.isExactly(all)).isFalse();
        assertThat(codes.isHeld(NativeInputEvent.SHIFT_L_MASK)).isFalse();
    }
}
