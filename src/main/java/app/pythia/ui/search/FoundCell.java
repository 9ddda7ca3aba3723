package app.pythia.ui.search;

import app.pythia.conversation.Mark;
import app.pythia.ui.fx.Wrapping;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One message that was found, with the words marked.
final class FoundCell extends ListCell<FoundMessage> {
    private final Label title = new Label();
    private final Label when = new Label();
    private final VBox card = new VBox(2);
    private final Node head;

    FoundCell() {
        getStyleClass().add("conversation-cell");
        title.getStyleClass().add("conversation-title");
        title.setMaxWidth(Double.MAX_VALUE);
        when.getStyleClass().add("conversation-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(8, title, when);
        line.setAlignment(Pos.BASELINE_LEFT);
        head = line;
        card.getStyleClass().addAll("conversation", "found");
        card.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FoundMessage message, boolean empty) {
        super.updateItem(message, empty);
        setText(null);
        if (empty || message == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(message.title());
        when.setText(message.when());
        card.getChildren().setAll(head, excerpt(message));
        setAccessibleText(message.spoken());
        setGraphic(card);
    }

    /// The toolkit must not break lines that run from right to left: they stay one, cut at its end.
    private static Node excerpt(FoundMessage message) {
        String who = Words.of("search.who", message.who()) + " ";
        if (Wrapping.isNeeded(message.excerpt())) {
            Label line = new Label(who + message.excerpt());
            line.getStyleClass().add("conversation-preview");
            return line;
        }
        TextFlow flow = new TextFlow(text(who, "found-who"));
        flow.getChildren().addAll(pieces(message));
        flow.getStyleClass().add("found-excerpt");
        return flow;
    }

    private static List<Text> pieces(FoundMessage message) {
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : message.marks()) {
            pieces.add(text(message.excerpt().substring(at, mark.from()), "found-words"));
            pieces.add(text(message.excerpt().substring(mark.from(), mark.to()), "found-mark"));
            at = mark.to();
        }
        pieces.add(text(message.excerpt().substring(at), "found-words"));
        return pieces;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
