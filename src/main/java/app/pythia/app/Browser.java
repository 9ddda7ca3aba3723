package app.pythia.app;

import app.pythia.ui.shell.LinkOpener;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// The user's browser, by way of JavaFX's host services.
final class Browser implements LinkOpener {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final HostServices services = new Host().getHostServices();

    /// JavaFX hands any scheme to the system, which might start a program for it: so this is looked
    /// at once more.
    @Override
    public void open(URI address) {
        String scheme = address.getScheme();
        if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            services.showDocument(address.toString());
        }
    }

    /// Only an application has host services; this one is never started.
    private static final class Host extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException();
        }
    }
}
