package app.pythia.ui.chat;

import app.pythia.conversation.Citation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A source of an answer: its title and place, and the passage on demand. A source without a
/// passage is not pressed.
final class CitationCard extends Button {
    private static final double WIDEST = 640;

    private final Label excerpt = new Label();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);

    CitationCard(Citation citation) {
        getStyleClass().setAll("citation");
        setMaxWidth(WIDEST);
        Label title = new Label(citation.title());
        title.getStyleClass().add("citation-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox head = new HBox(6, title);
        head.setAlignment(Pos.CENTER_LEFT);
        citation.place().ifPresent(place -> head.getChildren().add(fixed(new Label("· " + place))));
        excerpt.setText(citation.excerpt().strip());
        excerpt.getStyleClass().add("citation-excerpt");
        excerpt.setWrapText(true);
        excerpt.setMinHeight(USE_PREF_SIZE);
        boolean hasExcerpt = !citation.excerpt().isBlank();
        setMouseTransparent(!hasExcerpt);
        setFocusTraversable(hasExcerpt);
        if (hasExcerpt) {
            head.getChildren().add(chevron);
            setOnAction(_ -> expand(!excerpt.isVisible()));
        }
        setGraphic(new VBox(4, head, excerpt));
        setAccessibleText(
                "Source: "
                        + citation.title()
                        + citation.place().map(place -> ", " + place).orElse(""));
        expand(false);
    }

    private void expand(boolean open) {
        excerpt.setVisible(open);
        excerpt.setManaged(open);
        excerpt.setMaxWidth(WIDEST - 24);
        chevron.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        setAccessibleHelp(open ? excerpt.getText() : "");
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
