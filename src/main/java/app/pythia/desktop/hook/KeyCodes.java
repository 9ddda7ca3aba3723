package app.pythia.desktop.hook;

import app.pythia.settings.KeyChord;
import app.pythia.settings.KeyChord.KeyName;
import app.pythia.settings.KeyChord.Modifier;
import com.github.kwhat.jnativehook.NativeInputEvent;
import com.github.kwhat.jnativehook.keyboard.NativeKeyEvent;

/// A combination of keys in the library's numbers.
final class KeyCodes {
    private final int code;
    private final int letter;
    private final int modifiers;

    /// @param namesLetters whether the system tells which letter a key writes, wherever it lies; on
    ///   X11 the code of a key is that of its place on an American keyboard
    KeyCodes(KeyChord chord, boolean namesLetters) {
        code = code(chord.key());
        letter =
                namesLetters && chord.key().isLetter()
                        ? Character.toLowerCase(chord.key().name().charAt(0))
                        : 0;
        modifiers = chord.modifiers().stream().mapToInt(KeyCodes::mask).sum();
    }

    boolean isKey(int keyCode, int rawCode) {
        return letter == 0 ? keyCode == code : Character.toLowerCase(rawCode) == letter;
    }

    /// Whether these are held, and no others.
    boolean isExactly(int mask) {
        return bits(mask) == modifiers;
    }

    /// Whether these are held, whatever else is.
    boolean isHeld(int mask) {
        return (bits(mask) & modifiers) == modifiers;
    }

    /// Left and right are the same.
    private static int bits(int mask) {
        int bits = 0;
        for (Modifier modifier : Modifier.values()) {
            bits |= (mask & mask(modifier)) == 0 ? 0 : mask(modifier);
        }
        return bits;
    }

    private static int mask(Modifier modifier) {
        return switch (modifier) {
            case CTRL -> NativeInputEvent.CTRL_MASK;
            case ALT -> NativeInputEvent.ALT_MASK;
            case SHIFT -> NativeInputEvent.SHIFT_MASK;
            case META -> NativeInputEvent.META_MASK;
        };
    }

    private static int code(KeyName key) {
        return switch (key) {
            case A -> NativeKeyEvent.VC_A;
            case B -> NativeKeyEvent.VC_B;
            case C -> NativeKeyEvent.VC_C;
            case D -> NativeKeyEvent.VC_D;
            case E -> NativeKeyEvent.VC_E;
            case F -> NativeKeyEvent.VC_F;
            case G -> NativeKeyEvent.VC_G;
            case H -> NativeKeyEvent.VC_H;
            case I -> NativeKeyEvent.VC_I;
            case J -> NativeKeyEvent.VC_J;
            case K -> NativeKeyEvent.VC_K;
            case L -> NativeKeyEvent.VC_L;
            case M -> NativeKeyEvent.VC_M;
            case N -> NativeKeyEvent.VC_N;
            case O -> NativeKeyEvent.VC_O;
            case P -> NativeKeyEvent.VC_P;
            case Q -> NativeKeyEvent.VC_Q;
            case R -> NativeKeyEvent.VC_R;
            case S -> NativeKeyEvent.VC_S;
            case T -> NativeKeyEvent.VC_T;
            case U -> NativeKeyEvent.VC_U;
            case V -> NativeKeyEvent.VC_V;
            case W -> NativeKeyEvent.VC_W;
            case X -> NativeKeyEvent.VC_X;
            case Y -> NativeKeyEvent.VC_Y;
            case Z -> NativeKeyEvent.VC_Z;
            case DIGIT0 -> NativeKeyEvent.VC_0;
            case DIGIT1 -> NativeKeyEvent.VC_1;
            case DIGIT2 -> NativeKeyEvent.VC_2;
            case DIGIT3 -> NativeKeyEvent.VC_3;
            case DIGIT4 -> NativeKeyEvent.VC_4;
            case DIGIT5 -> NativeKeyEvent.VC_5;
            case DIGIT6 -> NativeKeyEvent.VC_6;
            case DIGIT7 -> NativeKeyEvent.VC_7;
            case DIGIT8 -> NativeKeyEvent.VC_8;
            case DIGIT9 -> NativeKeyEvent.VC_9;
            case SPACE -> NativeKeyEvent.VC_SPACE;
            case INSERT -> NativeKeyEvent.VC_INSERT;
            case PAUSE -> NativeKeyEvent.VC_PAUSE;
            case SCROLL_LOCK -> NativeKeyEvent.VC_SCROLL_LOCK;
            case F1 -> NativeKeyEvent.VC_F1;
            case F2 -> NativeKeyEvent.VC_F2;
            case F3 -> NativeKeyEvent.VC_F3;
            case F4 -> NativeKeyEvent.VC_F4;
            case F5 -> NativeKeyEvent.VC_F5;
            case F6 -> NativeKeyEvent.VC_F6;
            case F7 -> NativeKeyEvent.VC_F7;
            case F8 -> NativeKeyEvent.VC_F8;
            case F9 -> NativeKeyEvent.VC_F9;
            case F10 -> NativeKeyEvent.VC_F10;
            case F11 -> NativeKeyEvent.VC_F11;
            case F12 -> NativeKeyEvent.VC_F12;
            case F13 -> NativeKeyEvent.VC_F13;
            case F14 -> NativeKeyEvent.VC_F14;
            case F15 -> NativeKeyEvent.VC_F15;
            case F16 -> NativeKeyEvent.VC_F16;
            case F17 -> NativeKeyEvent.VC_F17;
            case F18 -> NativeKeyEvent.VC_F18;
            case F19 -> NativeKeyEvent.VC_F19;
            case F20 -> NativeKeyEvent.VC_F20;
            case F21 -> NativeKeyEvent.VC_F21;
            case F22 -> NativeKeyEvent.VC_F22;
            case F23 -> NativeKeyEvent.VC_F23;
            case F24 -> NativeKeyEvent.VC_F24;
        };
    }
}
