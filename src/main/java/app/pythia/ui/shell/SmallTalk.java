package app.pythia.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;

/// The small window, which is made when it is first asked for. Used on the window's thread alone.
final class SmallTalk implements AutoCloseable {
    private final Supplier<SmallWindow> making;
    private Optional<SmallWindow> window = Optional.empty();

    /// It comes and goes as the shell's model says.
    SmallTalk(ShellViewModel shell, Supplier<SmallWindow> making) {
        this.making = making;
        shell.smallShows().subscribe((_, shown) -> turned(shown));
    }

    boolean hasFocus() {
        return window.filter(SmallWindow::hasFocus).isPresent();
    }

    @Override
    public void close() {
        window.ifPresent(SmallWindow::close);
    }

    private void turned(boolean shown) {
        if (shown && window.isEmpty()) {
            window = Optional.of(making.get());
        }
        window.ifPresent(shown ? SmallWindow::show : SmallWindow::hide);
    }
}
