package app.pythia.ui.shell;

import app.pythia.ui.sidebar.SidebarView;
import app.pythia.ui.sidebar.SidebarViewModel;
import app.pythia.ui.sources.SourcesViewModel;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys do wherever the focus is, but for those that one talks with.
///
/// @param toTalkButton gives it the focus
record WindowKeys(
        ShellViewModel shell,
        SidebarViewModel conversations,
        SidebarView sidebar,
        SourcesViewModel sources,
        Finding finding,
        Runnable toTalkButton) {
    private static final KeyCombination NEW = shortcut(KeyCode.N);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination SEARCH = shortcut(KeyCode.K);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);

    /// The small window comes and goes with it.
    static final KeyCombination SMALL =
            new KeyCodeCombination(
                    KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.getAccelerators().put(SEARCH, this::search);
        scene.getAccelerators().put(FIND, this::find);
    }

    /// Goes to where conversations and messages are found.
    private void search() {
        shell.unfoldSidebar();
        sidebar.focusFilter();
    }

    /// Goes to where words are found in the open conversation.
    private void find() {
        shell.showConversation();
        finding.begin();
    }

    private void pressed(KeyEvent event) {
        if (NEW.match(event)) {
            conversations.startNew();
            shell.showConversation();
            toTalkButton.run();
            event.consume();
        } else if (UNDO.match(event) && conversations.undo()) {
            event.consume();
        } else if (SETTINGS.match(event)) {
            shell.toggleSettings();
            event.consume();
        } else if (SMALL.match(event)) {
            shell.toggleSmall();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !finding.end()
                && !sources.close()
                && !shell.closeSettings()) {
            shell.foldSidebar();
        }
    }
}
