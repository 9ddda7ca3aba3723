package app.pythia.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The steps of a turn as bars along a line of time, and the devices that were used. For who does
/// not see it, it is a table in words.
final class TurnPicture extends VBox {
    private final VBox bars = new VBox();
    private final VBox devices = new VBox(2);

    TurnPicture() {
        super(12);
        getStyleClass().add("turn-picture");
        setId("turn-picture");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getChildren().addAll(bars, devices);
    }

    void show(TurnRow row) {
        TurnPlot plot = TurnPlot.of(row.turn());
        bars.getChildren()
                .setAll(
                        Stream.concat(plot.bars().stream(), plot.total().stream())
                                .map(StepBar::new)
                                .toList());
        List<Label> lines = row.devices().stream().map(Lines::muted).toList();
        devices.getChildren().setAll(lines);
        setAccessibleText(
                String.join("\n", row.spoken(), plot.spoken(), String.join("\n", row.devices())));
    }
}
