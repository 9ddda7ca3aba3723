package app.pythia.ui.export;

import app.pythia.ui.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The quiet line that tells how saving or bringing in goes; it takes no room while there is
/// nothing to tell.
public final class TransferLine extends HBox {
    private static final double BAR = 120;

    public TransferLine(ExportViewModel model) {
        setId("transfer");
        getStyleClass().add("transfer");
        ObservableValue<TransferWords> now = model.words();
        getChildren().addAll(words(now), bar(now), cancel(model, now), close(model, now));
        present(this, now.map(it -> !it.words().isEmpty()));
    }

    private static Node words(ObservableValue<TransferWords> now) {
        Label words = new Label();
        words.getStyleClass().add("transfer-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty().bind(now.map(TransferWords::words));
        setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Node bar(ObservableValue<TransferWords> now) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR / 2);
        bar.progressProperty().bind(now.map(it -> Math.max(0, it.done())));
        bar.setAccessibleText(Words.of("export.progress"));
        present(bar, now.map(TransferWords::isUnderWay));
        return bar;
    }

    private static Node cancel(ExportViewModel model, ObservableValue<TransferWords> now) {
        Button cancel = quiet("cancel-transfer", Words.of("fx.cancel"));
        cancel.setOnAction(_ -> model.cancel());
        present(cancel, now.map(TransferWords::isUnderWay));
        return cancel;
    }

    private static Node close(ExportViewModel model, ObservableValue<TransferWords> now) {
        Button close = quiet("close-transfer", Words.of("fx.close"));
        close.setOnAction(_ -> model.dismiss());
        present(close, now.map(TransferWords::stays));
        return close;
    }

    private static Button quiet(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", "small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void present(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
