package app.pythia.ui.search;

import app.pythia.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where words are found within the open conversation. Enter goes up to older messages, Shift and
/// Enter down, Escape away.
public final class FindBar extends HBox {
    private final FindViewModel model;
    private final TextField field = new TextField();
    private final Runnable left;

    /// @param left told when the user has left it by key
    public FindBar(FindViewModel model, Runnable left) {
        super(8);
        this.model = model;
        this.left = left;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(Words.of("search.find"));
        field.setAccessibleText(Words.of("search.find"));
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label status = new Label();
        status.setId("find-status");
        status.getStyleClass().add("look-words");
        status.setMinWidth(USE_PREF_SIZE);
        status.textProperty().bind(model.status());
        getChildren()
                .addAll(
                        field,
                        status,
                        button(Feather.CHEVRON_UP, Words.of("search.older"), model::older),
                        button(Feather.CHEVRON_DOWN, Words.of("search.newer"), model::newer),
                        button(Feather.X, Words.of("fx.close"), this::leave));
        visibleProperty().bind(model.shows());
        managedProperty().bind(visibleProperty());
    }

    /// Lets the user type.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private static Button button(Feather icon, String name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    model.newer();
                } else {
                    model.older();
                }
                event.consume();
            }
            case UP -> {
                model.older();
                event.consume();
            }
            case DOWN -> {
                model.newer();
                event.consume();
            }
            case ESCAPE -> {
                leave();
                event.consume();
            }
            default -> {}
        }
    }

    private void leave() {
        model.end();
        left.run();
    }
}
