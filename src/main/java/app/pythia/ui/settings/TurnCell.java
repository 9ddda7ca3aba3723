package app.pythia.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One turn in the list. Reused: it holds nothing of the turn it showed before.
final class TurnCell extends ListCell<TurnRow> {
    private static final double ROOM_FOR_ALL = 420;

    private final Label when = new Label();
    private final Label span = new Label();
    private final Label total = new Label();
    private final Label gaps = new Label();
    private final Region between = new Region();
    private final HBox row = new HBox(12, when, total, span, between, gaps);

    TurnCell() {
        getStyleClass().add("turn-cell");
        when.getStyleClass().add("turn-when");
        when.setMinWidth(USE_PREF_SIZE);
        total.getStyleClass().add("turn-total");
        total.setMinWidth(USE_PREF_SIZE);
        span.getStyleClass().add("turn-span");
        span.setMinWidth(0);
        gaps.getStyleClass().add("turn-gaps");
        gaps.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        Lines.present(span, widthProperty().greaterThan(ROOM_FOR_ALL));
        HBox.setHgrow(between, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TurnRow turn, boolean empty) {
        super.updateItem(turn, empty);
        setText(null);
        if (empty || turn == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(turn.when());
        span.setText(turn.span());
        total.setText(turn.total());
        gaps.setText(turn.gaps());
        setAccessibleText(turn.spoken());
        setGraphic(row);
    }
}
