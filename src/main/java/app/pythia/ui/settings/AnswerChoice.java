package app.pythia.ui.settings;

import app.pythia.settings.TypedAnswers;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The choice of how typed messages are answered.
final class AnswerChoice extends VBox {
    private final SettingsViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    AnswerChoice(SettingsViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("setting");
        Label name = new Label("Answers to what you type");
        name.getStyleClass().add("setting-name");
        getChildren().add(name);
        for (TypedAnswers how : TypedAnswers.values()) {
            getChildren().add(choice(how));
        }
    }

    private VBox choice(TypedAnswers how) {
        RadioButton button = new RadioButton(AnswerWords.title(how));
        button.setId("answers-" + how.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.accessibleHelpProperty().bind(model.about(how));
        button.setOnAction(_ -> model.answerTyped(how));
        model.typedAnswers().subscribe(now -> button.setSelected(now == how));
        Label about = Lines.wrapped("setting-about");
        about.getStyleClass().add("beneath");
        about.textProperty().bind(model.about(how));
        return new VBox(2, button, about);
    }
}
