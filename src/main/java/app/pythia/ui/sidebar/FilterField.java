package app.pythia.ui.sidebar;

import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Where the user types what is to be found in the list: Escape clears it, Down goes to the list,
/// Enter opens the first that is found.
final class FilterField extends StackPane {
    private final TextField field = new TextField();
    private final Runnable toList;
    private final Runnable openFirst;

    FilterField(SidebarViewModel model, Runnable toList, Runnable openFirst) {
        this.toList = toList;
        this.openFirst = openFirst;
        getStyleClass().add("filter");
        field.setId("filter");
        field.setPromptText(Words.of("sidebar.filter"));
        field.setAccessibleText(Words.of("sidebar.filter.spoken"));
        field.textProperty().bindBidirectional(model.filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label key = KeyHint.cap(KeyNames.shortcut() + " K");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.textProperty().isEmpty());
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        getChildren().addAll(field, key);
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> clear(event);
            case DOWN -> {
                toList.run();
                event.consume();
            }
            case ENTER -> {
                openFirst.run();
                event.consume();
            }
            default -> {}
        }
    }

    /// In an empty field, Escape is for whatever else there is.
    private void clear(KeyEvent event) {
        if (!field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }
}
