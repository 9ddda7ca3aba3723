package app.pythia.desktop.hook;

import app.pythia.desktop.ChordWatch;
import com.github.kwhat.jnativehook.keyboard.NativeKeyEvent;
import com.github.kwhat.jnativehook.keyboard.NativeKeyListener;

/// Tells of each key no more than whether it is the one that is wanted.
record ChordListener(KeyCodes codes, ChordWatch watch) implements NativeKeyListener {

    @Override
    public void nativeKeyPressed(NativeKeyEvent event) {
        watch.down(
                codes.isKey(event.getKeyCode(), event.getRawCode()),
                codes.isExactly(event.getModifiers()),
                codes.isHeld(event.getModifiers()));
    }

    @Override
    public void nativeKeyReleased(NativeKeyEvent event) {
        watch.up(
                codes.isKey(event.getKeyCode(), event.getRawCode()),
                codes.isHeld(event.getModifiers()));
    }
}
