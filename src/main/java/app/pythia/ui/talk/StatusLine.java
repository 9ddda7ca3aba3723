package app.pythia.ui.talk;

import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.fx.PlayIcon;
import app.pythia.ui.fx.PlayIcon.Sign;
import app.pythia.ui.talk.TalkStatus.Shape;
import app.pythia.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The state in words, and below it what can be done; what is heard can be paused and stopped here,
/// wherever its message is. Told to screen readers as it changes.
final class StatusLine extends VBox {
    private final Label title = new Label();
    private final KeyHint hint = new KeyHint();
    private final PlayIcon pauseIcon = new PlayIcon(Sign.PAUSE);
    private final Button pause = new Button("", pauseIcon);
    private final Button stop = new Button("", new PlayIcon(Sign.STOP));

    StatusLine(TalkViewModel model) {
        super(2);
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        title.setId("status");
        title.getStyleClass().add("status-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        button(pause, "pause", () -> model.player().pauseOrGoOn());
        button(stop, "stop", () -> model.player().stop());
        pause.setTooltip(new Tooltip(Words.of("talk.pause.tip", KeyNames.shortcut())));
        stop.setAccessibleText(Words.of("talk.stop.spoken"));
        stop.setTooltip(new Tooltip(Words.of("talk.stop.tip")));
        HBox line = new HBox(4, title, pause, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, hint);
        model.status().subscribe(this::show);
        model.player().playing().subscribe(now -> present(pause, now.isPresent()));
    }

    private static void button(Button button, String id, Runnable pressed) {
        button.setId(id);
        button.getStyleClass().setAll("small-button");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> pressed.run());
    }

    private void show(TalkStatus status) {
        title.setText(status.title());
        hint.show(status.hint());
        setAccessibleText(status.spoken());
        boolean paused = status.shape() == Shape.PAUSED;
        pauseIcon.show(paused ? Sign.PLAY : Sign.PAUSE);
        pause.setAccessibleText(paused ? Words.of("talk.go-on") : Words.of("talk.pause"));
        present(stop, status.shape().isHearing());
    }

    private static void present(Button button, boolean present) {
        button.setVisible(present);
        button.setManaged(present);
    }
}
