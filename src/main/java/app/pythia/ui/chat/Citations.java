package app.pythia.ui.chat;

import app.pythia.conversation.Citation;
import app.pythia.ui.fx.SourceWords;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/// The sources of an answer: their titles, kinds and places, and below them the passage of the one
/// that is asked for and the way to it.
final class Citations extends VBox {
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final Consumer<WebAddress> open;
    private final FlowPane cards = new FlowPane(8, 8);
    private final VBox details = new VBox(6);
    private List<Citation> shown = List.of();
    private @Nullable Button expanded;

    /// @param open asks whether to open an address, and does so
    Citations(Consumer<WebAddress> open) {
        super(8);
        this.open = open;
        getStyleClass().add("citations");
        cards.setMinWidth(0);
        details.getStyleClass().add("citation-details");
        details.managedProperty().bind(details.visibleProperty());
        getChildren().addAll(cards, details);
        fold();
    }

    void show(List<Citation> citations) {
        if (!citations.equals(shown)) {
            shown = citations;
            fold();
            cards.getChildren().setAll(citations.stream().map(this::card).toList());
        }
    }

    /// A source with neither a passage nor an address has nothing to show, so it is not to be
    /// pressed.
    private Button card(Citation citation) {
        HBox head = new HBox(6, title(citation));
        head.setAlignment(Pos.CENTER_LEFT);
        Label about = new Label("· " + SourceWords.about(citation));
        about.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(about);
        Button card = new Button("", head);
        card.getStyleClass().setAll("citation");
        card.setMinWidth(0);
        card.maxWidthProperty().bind(cards.widthProperty());
        card.setAccessibleText(
                Words.of("chat.source.spoken", citation.title(), SourceWords.about(citation)));
        boolean opens = !citation.excerpt().isBlank() || address(citation).isPresent();
        card.setMouseTransparent(!opens);
        card.setFocusTraversable(opens);
        if (opens) {
            head.getChildren().add(new FontIcon(Feather.CHEVRON_DOWN));
            card.setOnAction(_ -> toggle(card, citation));
        }
        return card;
    }

    private static Label title(Citation citation) {
        Label title = new Label(citation.title());
        title.getStyleClass().add("citation-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        return title;
    }

    private static Optional<WebAddress> address(Citation citation) {
        return citation.url().flatMap(WebAddress::of);
    }

    private void toggle(Button card, Citation citation) {
        boolean folds = card.equals(expanded);
        fold();
        if (!folds) {
            expanded = card;
            card.pseudoClassStateChanged(EXPANDED, true);
            fill(citation);
            details.setVisible(true);
        }
    }

    private void fill(Citation citation) {
        if (!citation.excerpt().isBlank()) {
            MessageText excerpt = new MessageText();
            excerpt.getStyleClass().add("citation-excerpt");
            excerpt.show(citation.excerpt().strip());
            details.getChildren().add(excerpt);
        }
        address(citation)
                .map(address -> Attached.openLink(address, open))
                .ifPresent(details.getChildren()::add);
    }

    private void fold() {
        if (expanded != null) {
            expanded.pseudoClassStateChanged(EXPANDED, false);
            expanded = null;
        }
        details.getChildren().clear();
        details.setVisible(false);
    }
}
