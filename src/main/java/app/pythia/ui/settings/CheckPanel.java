package app.pythia.ui.settings;

import app.pythia.check.CheckState.Doing;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The microphone check: what it does, how loud it is meanwhile, and what it found.
final class CheckPanel extends VBox {
    private final CheckViewModel model;
    private final Button act = new Button();
    private final Frames frames;

    CheckPanel(CheckViewModel model) {
        super(12);
        this.model = model;
        frames = new Frames(model);
        getStyleClass().add("check");
        getChildren().addAll(words(), action(), level(), new CheckResultView(model));
        model.doing().subscribe(this::show);
    }

    /// Brings it into sight, with the focus on what it can do now.
    void goTo() {
        act.requestFocus();
        Sight.bring(this);
    }

    private VBox words() {
        Label title = Lines.styled("check-title");
        title.textProperty().bind(model.status().map(CheckStatus::title));
        return new VBox(2, title, Lines.wrapped(model.status().map(CheckStatus::text)));
    }

    private FlowPane action() {
        act.setId("check");
        act.getStyleClass().add("quiet-button");
        act.textProperty().bind(model.status().map(now -> now.action().words()));
        act.accessibleHelpProperty()
                .bind(model.status().map(now -> (now.title() + ". " + now.text()).strip()));
        act.setOnAction(_ -> model.act());
        FlowPane actions = new FlowPane(8, 8, act);
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private LevelBar level() {
        LevelBar bar = new LevelBar(model.level(), model.peak());
        Lines.present(bar, model.isBusy());
        return bar;
    }

    private void show(Doing now) {
        if (now == Doing.RECORDING) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    /// Moves the level on, once a frame.
    private static final class Frames extends AnimationTimer {
        private static final double NANOS = 1e9;

        private final CheckViewModel model;
        private long last;

        private Frames(CheckViewModel model) {
            this.model = model;
        }

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            model.frame(last == 0 ? 0 : (now - last) / NANOS);
            last = now;
        }
    }
}
