package app.pythia.ui.sidebar;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Where a conversation's title is written anew: Enter saves it, Escape gives up; so does going
/// elsewhere.
final class TitleField extends VBox {
    private final SidebarViewModel model;
    private final Runnable done;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private Optional<ConversationId> editing = Optional.empty();

    /// @param done told when the field has been left by key
    TitleField(SidebarViewModel model, Runnable done) {
        super(4);
        this.model = model;
        this.done = done;
        getStyleClass().add("title-field");
        field.setId("title");
        field.setAccessibleText(Words.of("sidebar.title.spoken"));
        problem.getStyleClass().add("title-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(field, problem);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        field.textProperty().subscribe(() -> say(""));
        field.focusedProperty().subscribe((was, is) -> left(was && !is));
    }

    /// Begins with that conversation; one that was begun with already goes on as it is.
    void edit(SidebarEntry entry) {
        if (!editing.equals(Optional.of(entry.id()))) {
            editing = Optional.of(entry.id());
            field.setText(entry.title());
            field.selectAll();
            say("");
        }
        field.requestFocus();
    }

    void stop() {
        editing = Optional.empty();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> save(event);
            case ESCAPE -> {
                model.giveUpRenaming();
                done.run();
                event.consume();
            }
            // The list would take them for its own.
            case UP, DOWN, PAGE_UP, PAGE_DOWN, F2 -> event.consume();
            default -> {}
        }
    }

    private void save(KeyEvent event) {
        model.rename(field.getText()).ifPresentOrElse(this::say, done);
        event.consume();
    }

    private void left(boolean focusWent) {
        if (focusWent && editing.isPresent()) {
            model.giveUpRenaming();
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
