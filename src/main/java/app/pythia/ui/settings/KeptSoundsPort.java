package app.pythia.ui.settings;

import app.pythia.support.Observable;

/// What the settings' page knows of the sounds that are kept.
///
/// @param isKept whether they outlive the program; the demo clone's do not
/// @param used how many bytes of the disk they take; set on any thread
/// @param deleteAll deletes all of them; returns at once
public record KeptSoundsPort(boolean isKept, Observable<Long> used, Runnable deleteAll) {

    /// There are none.
    public static KeptSoundsPort none() {
        return new KeptSoundsPort(true, new Observable<>(0L), () -> {});
    }
}
