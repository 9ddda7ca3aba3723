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

/// One calm line on what waits to be sent; takes no room while nothing does.
final class QueueLine extends TextFlow {
    private final Text words = new Text();

    QueueLine(QueueViewModel model) {
        getStyleClass().add("take-warning");
        setId("queue");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("take-warning-words");
        Hyperlink now = new Hyperlink(Words.of("talk.try-now"));
        now.setId("send-now");
        now.setOnAction(_ -> model.sendNow());
        getChildren().addAll(new FontIcon(Feather.CLOCK), words, now);
        managedProperty().bind(visibleProperty());
        model.notice().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        notice.ifPresent(it -> {
            words.setText("  " + it.spoken() + " ");
            setAccessibleText(it.spoken());
        });
    }
}
