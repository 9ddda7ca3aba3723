package app.pythia.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// One conversation in the list, with the heading of its group if it is the first of it. Reused: it
/// holds nothing of the conversation it showed before.
final class ConversationCell extends ListCell<SidebarEntry> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    private final Label heading = new Label();
    private final Circle dot = new Circle(4);
    private final Label title = new Label();
    private final Label when = new Label();
    private final Label preview = new Label();
    private final VBox card;
    private final VBox content;
    private final TitleField titleField;

    /// @param renamed told when the title's field has been left by key
    ConversationCell(SidebarViewModel model, ConversationActions actions, Runnable renamed) {
        titleField = new TitleField(model, renamed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, ConversationCell::keepClosed);
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                actions.showMenu(getItem(), this, event);
            }
        });
        getStyleClass().add("conversation-cell");
        heading.getStyleClass().add("day");
        heading.addEventFilter(MouseEvent.ANY, MouseEvent::consume);
        dot.getStyleClass().add("unread-dot");
        title.getStyleClass().add("conversation-title");
        when.getStyleClass().add("conversation-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("conversation-preview");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, dot, when);
        head.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(2, head, preview);
        card.getStyleClass().add("conversation");
        content = new VBox(heading, card, titleField);
        content.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SidebarEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            titleField.stop();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(entry.heading().orElse(""));
        present(heading, entry.heading().isPresent());
        title.setText(entry.title());
        when.setText(entry.when());
        preview.setText(entry.preview());
        present(preview, !entry.preview().isEmpty());
        card.pseudoClassStateChanged(OPEN, entry.selected());
        card.pseudoClassStateChanged(UNREAD, entry.unread() > 0);
        present(dot, entry.unread() > 0);
        setAccessibleText(entry.spoken());
        setGraphic(content);
        rename(entry);
    }

    /// Asking for a conversation's menu does not open it.
    private static void keepClosed(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            event.consume();
        }
    }

    private void rename(SidebarEntry entry) {
        present(card, !entry.renaming());
        present(titleField, entry.renaming());
        if (entry.renaming()) {
            titleField.edit(entry);
        } else {
            titleField.stop();
        }
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
