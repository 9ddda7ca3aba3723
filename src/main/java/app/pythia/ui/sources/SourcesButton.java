package app.pythia.ui.sources;

import app.pythia.ui.words.Words;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows or takes away the sources; it is there only if there are some.
public final class SourcesButton extends Button {

    public SourcesButton(SourcesViewModel model) {
        super("", new FontIcon(Feather.BOOK_OPEN));
        setId("sources");
        getStyleClass().addAll("quiet-button", "small");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(model.entries().map(it -> Words.of("sources.button", it.size())));
        accessibleTextProperty()
                .bind(model.entries().map(it -> Words.of("sources.count", it.size())));
        visibleProperty().bind(model.entries().map(it -> !it.isEmpty()));
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> model.toggle());
    }
}
