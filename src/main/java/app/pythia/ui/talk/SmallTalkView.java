package app.pythia.ui.talk;

import app.pythia.conversation.Transcript;
import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that is needed to talk, in a small place: the talk button, the state in words, and the
/// clone's last words or what went wrong.
public final class SmallTalkView extends StackPane {
    public static final double WIDTH = 356;
    public static final double HEIGHT = 124;

    private final TalkButton button;

    /// @param transcript the open conversation
    /// @param toWindow goes to the whole window
    public SmallTalkView(
            TalkViewModel model, ObservableValue<Transcript> transcript, Runnable toWindow) {
        getStyleClass().add("small-talk");
        setPrefSize(WIDTH, HEIGHT);
        button = new TalkButton(model);
        VBox words = new VBox(4, new StatusLine(model), words(model, transcript));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(14, button, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Button back = back(toWindow);
        setAlignment(back, Pos.TOP_RIGHT);
        getChildren().addAll(line, back);
    }

    /// Puts the focus where Space talks.
    public void focusTalkButton() {
        button.requestFocus();
    }

    private static Label words(TalkViewModel model, ObservableValue<Transcript> transcript) {
        ObservableValue<String> last = LastWords.of(transcript, model.passage());
        ObservableValue<Optional<String>> failure =
                model.status().map(it -> it.failure().map(failed -> failed.notice().spoken()));
        Label words = new Label();
        words.setId("small-words");
        words.getStyleClass().add("small-words");
        words.setWrapText(true);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> failure.getValue().orElseGet(last::getValue), failure, last));
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private static Button back(Runnable toWindow) {
        Button back = new Button("", new FontIcon(Feather.MAXIMIZE_2));
        back.setId("to-window");
        back.getStyleClass().setAll("small-button");
        back.setAccessibleText(Words.of("talk.small.back"));
        back.setTooltip(new Tooltip(Words.of("talk.small.back.tip", KeyNames.shortcut())));
        back.setOnAction(_ -> toWindow.run());
        return back;
    }
}
