package app.pythia.ui.shell;

import app.pythia.support.Subscription;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// Light or dark, as the system is.
final class Theme {
    private static final String DARK = "dark";
    private static final URL STYLESHEET =
            Objects.requireNonNull(Theme.class.getResource("/app/pythia/ui/pythia.css"));

    private Theme() {}

    /// Dresses the scene, and again whenever the system changes, until the answer is closed.
    static Subscription dress(Scene scene) {
        scene.getStylesheets().add(STYLESHEET.toExternalForm());
        javafx.util.Subscription subscription =
                scene.getPreferences()
                        .colorSchemeProperty()
                        .subscribe(scheme -> apply(scene, scheme));
        return subscription::unsubscribe;
    }

    private static void apply(Scene scene, ColorScheme scheme) {
        boolean dark = scheme == ColorScheme.DARK;
        String base =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(base);
        scene.getRoot().getStyleClass().remove(DARK);
        if (dark) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }
}
