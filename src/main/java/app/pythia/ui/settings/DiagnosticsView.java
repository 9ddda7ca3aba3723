package app.pythia.ui.settings;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last turns, and a picture of the one that is looked at.
final class DiagnosticsView extends VBox {
    private static final double MEASURE = 880;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 6;

    private final DiagnosticsViewModel model;
    private final ListView<TurnRow> list;
    private final TurnPicture picture = new TurnPicture();
    private final VBox turns = new VBox();
    private final Node empty = empty();

    DiagnosticsView(DiagnosticsViewModel model) {
        this.model = model;
        getStyleClass().add("settings-section");
        setMaxWidth(MEASURE);
        list = new ListView<>(model.rows());
        list.setId("turns");
        list.getStyleClass().add("turns");
        list.setAccessibleText("The last turns, newest first");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new TurnCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        turns.getStyleClass().add("settings-section");
        turns.getChildren().addAll(list, picture, copy());
        getChildren().addAll(about(), empty, turns);
        model.rows().addListener((ListChangeListener<TurnRow>) _ -> fit());
        model.chosen().subscribe(this::show);
        fit();
    }

    private static Node about() {
        return Lines.muted(
                "Where the time of the last turns went. It is forgotten when you close Pythia, and given to nobody unless you copy it.");
    }

    private static Node empty() {
        Label title = Lines.styled("check-title");
        title.setText("No turns yet");
        Label hint = Lines.styled("setting-about");
        hint.setText("Talk with your clone; then each step of it is shown here.");
        VBox empty = new VBox(4, title, hint);
        empty.setId("no-turns");
        empty.setAlignment(Pos.CENTER_LEFT);
        return empty;
    }

    private Node copy() {
        Button copy = new Button();
        copy.setId("copy-turns");
        copy.getStyleClass().add("quiet-button");
        copy.textProperty().bind(model.copyWords());
        copy.setAccessibleHelp(
                "Copies a table of the times, without anything that was said, your key or an address.");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.copy());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private void fit() {
        int rows = model.rows().size();
        double height = Math.min(rows, MOST_ROWS) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        empty.setVisible(rows == 0);
        empty.setManaged(rows == 0);
        turns.setVisible(rows > 0);
        turns.setManaged(rows > 0);
    }

    private void picked(@Nullable TurnRow row) {
        if (row != null) {
            model.choose(row);
        }
    }

    private void show(Optional<TurnRow> row) {
        row.ifPresent(list.getSelectionModel()::select);
        row.ifPresent(picture::show);
    }
}
