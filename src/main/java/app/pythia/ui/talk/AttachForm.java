package app.pythia.ui.talk;

import app.pythia.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the address of a picture or a file is given. Enter adds it, Escape puts the form away.
final class AttachForm extends VBox {
    private final AttachViewModel model;
    private final TextField address = new TextField();

    /// @param done told when the form has been left
    AttachForm(AttachViewModel model, Runnable done) {
        super(8);
        this.model = model;
        setId("attach-form");
        getStyleClass().add("attach-form");
        address.setId("attach-address");
        address.setPromptText("https://…");
        address.setAccessibleText(Words.of("talk.attach.address"));
        address.setMinWidth(0);
        address.textProperty().bindBidirectional(model.address());
        HBox.setHgrow(address, Priority.ALWAYS);
        getChildren().addAll(title(), address, actions(done), problem());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, done));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.open());
        model.open()
                .subscribe(open -> {
                    if (open) {
                        address.requestFocus();
                    }
                });
    }

    private static Label title() {
        Label title = new Label(Words.of("talk.attach.title"));
        title.getStyleClass().add("attach-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private FlowPane actions(Runnable done) {
        Button add = new Button(Words.of("talk.attach.add"));
        add.setId("attach-add");
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> added(done));
        Button cancel = new Button(Words.of("talk.attach.cancel"));
        cancel.setOnAction(_ -> left(done));
        FlowPane actions = new FlowPane(12, 8, kinds(), new HBox(8, add, cancel));
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private HBox kinds() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton picture = kind(Words.of("talk.attach.picture"), group);
        ToggleButton file = kind(Words.of("talk.attach.file"), group);
        picture.getStyleClass().add("left");
        file.getStyleClass().add("right");
        model.isPicture().subscribe(is -> group.selectToggle(is ? picture : file));
        group.selectedToggleProperty()
                .subscribe(now -> {
                    if (now == null) {
                        group.selectToggle(model.isPicture().get() ? picture : file);
                    } else {
                        model.isPicture().set(now.equals(picture));
                    }
                });
        return new HBox(picture, file);
    }

    private static ToggleButton kind(String name, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.getStyleClass().add("kind");
        return button;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("attach-problem");
        problem.getStyleClass().add("attach-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void pressed(KeyEvent event, Runnable done) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.getTarget().equals(address)) {
                added(done);
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            left(done);
            event.consume();
        }
    }

    private void added(Runnable done) {
        model.add();
        if (!model.open().get()) {
            done.run();
        }
    }

    private void left(Runnable done) {
        model.close();
        done.run();
    }
}
