package app.pythia.ui.search;

import app.pythia.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The messages that were found, below the conversations; there only while something is looked for.
public final class FoundView extends VBox {
    private final SearchViewModel model;
    private final ListView<FoundMessage> list;
    private final Runnable chosen;

    /// @param chosen told when the user has gone to a message
    public FoundView(SearchViewModel model, Runnable chosen) {
        super(4);
        this.model = model;
        this.chosen = chosen;
        getStyleClass().add("found-messages");
        list = new ListView<>(model.messages());
        list.setId("found");
        list.setAccessibleText(Words.of("search.found"));
        list.setCellFactory(_ -> new FoundCell());
        list.setPlaceholder(new Label());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openMarked();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label(Words.of("search.messages"));
        heading.getStyleClass().add("day");
        Label status = new Label();
        status.setId("found-status");
        status.getStyleClass().addAll("look-words", "progress-words");
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        status.textProperty().bind(model.status());
        status.visibleProperty().bind(model.status().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        HBox bounds =
                new HBox(
                        6,
                        choice(
                                model.whose(),
                                "whose",
                                Words.of("search.whose"),
                                List.of(Whose.values())),
                        choice(
                                model.since(),
                                "since",
                                Words.of("search.since"),
                                List.of(Since.values())));
        bounds.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, bounds, status, list);
        visibleProperty().bind(model.isAsked());
        managedProperty().bind(visibleProperty());
    }

    /// Goes to the first of them, if there is one.
    public void focusFirst() {
        if (!model.messages().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    /// Opens the first of them, if there is one.
    public void openFirst() {
        if (!model.messages().isEmpty()) {
            list.getSelectionModel().select(0);
            openMarked();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openMarked();
            event.consume();
        }
    }

    private void openMarked() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(message -> {
                    model.open(message);
                    chosen.run();
                });
    }

    private static <T> ChoiceBox<T> choice(
            Property<T> chosen, String id, String name, List<T> values) {
        ChoiceBox<T> choice = new ChoiceBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.valueProperty().bindBidirectional(chosen);
        choice.setAccessibleText(name);
        choice.getStyleClass().add("search-bound");
        choice.setMinWidth(0);
        choice.setPrefWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        return choice;
    }
}
