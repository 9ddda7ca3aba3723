package app.pythia.ui.sidebar;

import app.pythia.ui.fx.Asker;
import app.pythia.ui.fx.Question;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/// What can be done with a conversation in the list, beside opening it.
final class ConversationActions {
    private final SidebarViewModel model;
    private final Asker asker;
    private final Consumer<SidebarEntry> export;

    /// @param export asks as what and where to save one
    ConversationActions(SidebarViewModel model, Asker asker, Consumer<SidebarEntry> export) {
        this.model = model;
        this.asker = asker;
        this.export = export;
    }

    void rename(SidebarEntry entry) {
        model.beginRenaming(entry.id());
    }

    void delete(SidebarEntry entry) {
        asker.ask(Question.hiding(entry.title()), () -> model.hide(entry.id()));
    }

    /// Shows them as a menu. It is nobody's own: a control's menu makes its keys the whole
    /// window's.
    void showMenu(SidebarEntry entry, Node owner, ContextMenuEvent event) {
        MenuItem rename = new MenuItem("Rename");
        rename.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        rename.setOnAction(_ -> rename(entry));
        MenuItem delete = new MenuItem("Delete…");
        delete.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        delete.setOnAction(_ -> delete(entry));
        MenuItem save = new MenuItem("Export…");
        save.setOnAction(_ -> export.accept(entry));
        ContextMenu menu = new ContextMenu(rename, save, delete);
        menu.setAutoHide(true);
        menu.show(owner, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
