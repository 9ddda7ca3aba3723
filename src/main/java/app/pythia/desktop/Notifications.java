package app.pythia.desktop;

/// Short messages that the desktop shows beside all windows, where it has them.
@FunctionalInterface
public interface Notifications {

    /// Shows one instead of the one before; does nothing where there are none. Returns at once,
    /// from any thread.
    void show(String title, String text);
}
