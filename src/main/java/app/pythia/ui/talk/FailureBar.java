package app.pythia.ui.talk;

import app.pythia.ui.talk.TalkStatus.Failure;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says why the turn failed and what can be done; takes no room while nothing has.
final class FailureBar extends HBox {
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button again = new Button(Words.of("talk.send-again"));

    FailureBar(TalkViewModel model) {
        getStyleClass().add("failure");
        setId("failure");
        title.getStyleClass().add("failure-title");
        text.getStyleClass().add("failure-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Button dismiss = new Button(Words.of("talk.dismiss"));
        again.getStyleClass().add("primary");
        again.setOnAction(_ -> model.sendAgain());
        again.managedProperty().bind(again.visibleProperty());
        dismiss.setOnAction(_ -> model.dismiss());
        getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), words(dismiss));
        managedProperty().bind(visibleProperty());
        model.status().subscribe(status -> show(status.failure()));
    }

    private VBox words(Button dismiss) {
        HBox actions = new HBox(8, again, dismiss);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("failure-actions");
        VBox words = new VBox(2, title, text, actions);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void show(Optional<Failure> failure) {
        setVisible(failure.isPresent());
        failure.ifPresent(failed -> {
            title.setText(failed.notice().title());
            text.setText(failed.notice().text());
            again.setVisible(failed.canSendAgain());
        });
    }
}
