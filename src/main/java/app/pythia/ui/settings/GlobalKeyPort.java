package app.pythia.ui.settings;

import app.pythia.desktop.GlobalKeyState;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.support.Observable;

/// What the settings' page knows of keys that are pressed while another program has the focus.
public record GlobalKeyPort(GlobalKeyWay way, Observable<GlobalKeyState> state) {

    /// There is no way to hear of them.
    public static GlobalKeyPort none() {
        return new GlobalKeyPort(GlobalKeyWay.NONE, new Observable<>(new GlobalKeyState.Off()));
    }
}
