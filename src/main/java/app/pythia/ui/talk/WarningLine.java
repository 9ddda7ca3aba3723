package app.pythia.ui.talk;

import app.pythia.ui.notice.Notice;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One calm line on how the last take sounds or what it is made with, and the way to the
/// microphone's check; takes no room while all is well.
final class WarningLine extends TextFlow {
    private final Text words = new Text();

    /// @param check opens the microphone's check
    WarningLine(TalkViewModel model, Runnable check) {
        getStyleClass().add("take-warning");
        setId("take-warning");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("take-warning-words");
        Hyperlink link = new Hyperlink(Words.of("talk.check-microphone"));
        link.setId("check-microphone");
        link.setOnAction(_ -> check.run());
        getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), words, link);
        managedProperty().bind(visibleProperty());
        model.warning().subscribe(this::show);
    }

    private void show(Optional<Notice> warning) {
        setVisible(warning.isPresent());
        warning.ifPresent(notice -> {
            words.setText("  " + notice.spoken() + " ");
            setAccessibleText(notice.spoken());
        });
    }
}
