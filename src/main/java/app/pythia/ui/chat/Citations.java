package app.pythia.ui.chat;

import app.pythia.conversation.Citation;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sources of an answer: their titles and places, and below them the passage of the one that is
/// asked for.
final class Citations extends VBox {
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final FlowPane cards = new FlowPane(8, 8);
    private final Label excerpt = new Label();
    private List<Citation> shown = List.of();
    private @Nullable Button expanded;

    Citations() {
        super(8);
        getStyleClass().add("citations");
        cards.setMinWidth(0);
        excerpt.getStyleClass().add("citation-excerpt");
        excerpt.setWrapText(true);
        excerpt.setMinHeight(USE_PREF_SIZE);
        excerpt.managedProperty().bind(excerpt.visibleProperty());
        getChildren().addAll(cards, excerpt);
        expand(null, "");
    }

    void show(List<Citation> citations) {
        if (!citations.equals(shown)) {
            shown = citations;
            expand(null, "");
            cards.getChildren().setAll(citations.stream().map(this::card).toList());
        }
    }

    /// A source without a passage has nothing to show, so it is not to be pressed.
    private Button card(Citation citation) {
        Label title = new Label(citation.title());
        title.getStyleClass().add("citation-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        HBox head = new HBox(6, title);
        head.setAlignment(Pos.CENTER_LEFT);
        citation.place().map(place -> new Label("· " + place)).ifPresent(place -> add(head, place));
        Button card = new Button("", head);
        card.getStyleClass().setAll("citation");
        card.setMinWidth(0);
        card.maxWidthProperty().bind(cards.widthProperty());
        card.setAccessibleText(
                "Source: " + citation.title() + citation.place().map(at -> ", " + at).orElse(""));
        String passage = citation.excerpt().strip();
        card.setMouseTransparent(passage.isEmpty());
        card.setFocusTraversable(!passage.isEmpty());
        if (!passage.isEmpty()) {
            head.getChildren().add(new FontIcon(Feather.CHEVRON_DOWN));
            card.setOnAction(_ -> expand(card.equals(expanded) ? null : card, passage));
        }
        return card;
    }

    private static void add(HBox head, Label place) {
        place.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(place);
    }

    private void expand(@Nullable Button card, String passage) {
        mark(expanded, false);
        expanded = card;
        mark(card, true);
        excerpt.setText(passage);
        excerpt.setVisible(card != null);
    }

    private static void mark(@Nullable Button card, boolean open) {
        if (card != null) {
            card.pseudoClassStateChanged(EXPANDED, open);
        }
    }
}
