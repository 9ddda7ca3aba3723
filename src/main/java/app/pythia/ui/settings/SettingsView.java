package app.pythia.ui.settings;

import app.pythia.settings.Streaming;
import app.pythia.settings.Transcription;
import app.pythia.ui.fx.KeyHint;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of settings. What is changed on it holds at once.
public final class SettingsView extends VBox {
    private static final double MEASURE = 560;

    private final SettingsViewModel model;
    private final Runnable close;
    private final VBox column = new VBox();

    /// @param close takes the page away
    public SettingsView(SettingsViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("settings");
        setId("settings");
        column.getStyleClass().add("settings-column");
        column.setMaxWidth(MEASURE);
        column.getChildren().addAll(trouble(), addresses(), answers(), speech());
        StackPane page = new StackPane(column);
        page.getStyleClass().add("settings-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar(), scroll);
    }

    /// Goes to the first field that can be written in.
    public void focusFirst() {
        column.lookupAll(".text-field").stream()
                .filter(field -> !field.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node bar() {
        Label heading = new Label("Settings");
        heading.getStyleClass().add("heading");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button done = new Button("Close", KeyHint.cap("Esc"));
        done.setId("close-settings");
        done.getStyleClass().add("quiet-button");
        done.setContentDisplay(ContentDisplay.RIGHT);
        done.setOnAction(_ -> close.run());
        HBox bar = new HBox(heading, between, done);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Node trouble() {
        Label trouble = Lines.wrapped("setting-wrong");
        trouble.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        trouble.textProperty().bind(model.problem());
        trouble.visibleProperty().bind(model.problem().map(text -> !text.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Node addresses() {
        VBox section =
                section(
                        "Your clone",
                        new SettingField(
                                model.address(),
                                "service-address",
                                "Service address",
                                "Where your clone is asked. Empty means Delphi’s own address.",
                                "https://api.delphi.ai"),
                        new SettingField(
                                model.userEmail(),
                                "user-email",
                                "E-mail address",
                                "Conversations are kept and listed under it. Without one, new ones are in no list.",
                                "you@example.org"));
        if (model.isDemo()) {
            section.getChildren()
                    .add(
                            1,
                            Lines.muted(
                                    "You are talking with the demo clone. Both addresses are used once Pythia is started with your key in DELPHI_API_KEY."));
        }
        return section;
    }

    private Node answers() {
        CheckBox streaming = new CheckBox("Answers come piece by piece");
        streaming.setId("streaming");
        model.streaming().subscribe(now -> streaming.setSelected(now == Streaming.ON));
        streaming.setOnAction(_ -> model.stream(streaming.isSelected()));
        Label about =
                Lines.muted(
                        "You read and hear the beginning while the rest is still being made. Otherwise everything comes at once, later.");
        about.getStyleClass().add("beneath");
        streaming.setAccessibleHelp(about.getText());
        return section("Answers", new VBox(2, streaming, about), new AnswerChoice(model));
    }

    private Node speech() {
        return section(
                "Speech to text",
                Lines.muted(
                        "For a service that takes no sound: what you say is written down here first, then sent as text. Off while no endpoint is set; its key is read from PYTHIA_SPEECH_TO_TEXT_KEY."),
                new SettingField(
                        model.endpoint(),
                        "speech-endpoint",
                        "Endpoint",
                        "The whole address of its POST /v1/audio/transcriptions. On this machine http:// will do.",
                        "http://localhost:8000/v1/audio/transcriptions"),
                new SettingField(
                        model.model(),
                        "speech-model",
                        "Model",
                        "The model it is asked for. Empty means "
                                + Transcription.DEFAULT_MODEL
                                + ".",
                        Transcription.DEFAULT_MODEL));
    }

    private static VBox section(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("settings-title");
        VBox section = new VBox(heading);
        section.setAlignment(Pos.TOP_LEFT);
        section.getStyleClass().add("settings-section");
        section.getChildren().addAll(content);
        return section;
    }
}
