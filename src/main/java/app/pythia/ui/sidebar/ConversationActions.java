package app.pythia.ui.sidebar;

import app.pythia.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with a conversation in the list, beside opening it.
final class ConversationActions {
    private final List<Action> actions;

    /// @param name as the menu has it, for that conversation
    /// @param key that does it while the list has the focus
    private record Action(
            Function<SidebarEntry, String> name, KeyCombination key, Consumer<SidebarEntry> run) {

        private MenuItem item(SidebarEntry entry) {
            MenuItem item = new MenuItem(name.apply(entry));
            item.setAccelerator(key);
            item.setOnAction(_ -> run.accept(entry));
            return item;
        }
    }

    /// @param export asks as what and where to save one
    ConversationActions(SidebarViewModel model, Consumer<SidebarEntry> export) {
        actions =
                List.of(
                        new Action(
                                entry ->
                                        entry.pinned()
                                                ? Words.of("sidebar.unpin")
                                                : Words.of("sidebar.pin"),
                                new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
                                model::togglePin),
                        new Action(
                                _ -> Words.of("sidebar.rename"),
                                new KeyCodeCombination(KeyCode.F2),
                                entry -> model.beginRenaming(entry.id())),
                        new Action(
                                _ -> Words.of("sidebar.export"),
                                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
                                export),
                        new Action(
                                _ -> Words.of("sidebar.delete"),
                                new KeyCodeCombination(KeyCode.DELETE),
                                model::delete));
    }

    /// Does what the key is for, if it is for anything.
    void pressed(SidebarEntry entry, KeyEvent event) {
        for (Action action : actions) {
            if (action.key().match(event)) {
                action.run().accept(entry);
                event.consume();
                return;
            }
        }
    }

    /// Shows them as a menu. It is nobody's own: a control's menu makes its keys the whole
    /// window's.
    void showMenu(SidebarEntry entry, Node owner, ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        actions.forEach(action -> menu.getItems().add(action.item(entry)));
        menu.setAutoHide(true);
        menu.show(owner, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
