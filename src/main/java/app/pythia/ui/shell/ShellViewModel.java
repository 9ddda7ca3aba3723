package app.pythia.ui.shell;

import app.pythia.ui.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// The window as a whole: its titles, and whether the sidebar shows. Used on the window's thread
/// alone.
public final class ShellViewModel {
    private static final String PROGRAM = "Pythia";

    private final ReadOnlyStringWrapper windowTitle = new ReadOnlyStringWrapper(PROGRAM);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty settings = new SimpleBooleanProperty();
    private final BooleanProperty small = new SimpleBooleanProperty();
    private final BooleanProperty listening = new SimpleBooleanProperty();
    private final BooleanBinding sidebarShows = narrow.not().or(unfolded);
    private final BooleanBinding sidebarCovers = Bindings.and(narrow, unfolded);

    /// @param conversation what the open conversation is called; empty if it has no name yet
    public ShellViewModel(ReadOnlyStringProperty conversation) {
        windowTitle.bind(
                Bindings.createStringBinding(
                        () -> title(conversation.get(), listening.get()), conversation, listening));
        heading.bind(
                conversation.map(
                        name -> name.isEmpty() ? Words.of("shell.new-conversation") : name));
        narrow.subscribe(() -> unfolded.set(false));
    }

    private static String title(String conversation, boolean listening) {
        String program = listening ? Words.of("shell.listening", PROGRAM) : PROGRAM;
        return conversation.isEmpty() ? program : program + " – " + conversation;
    }

    /// The window's title; it begins with the program's name.
    public ReadOnlyStringProperty windowTitle() {
        return windowTitle.getReadOnlyProperty();
    }

    /// What stands above the chat.
    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    /// Whether there is no room for the sidebar beside the chat; set by the view.
    public BooleanProperty narrow() {
        return narrow;
    }

    public ObservableBooleanValue sidebarShows() {
        return sidebarShows;
    }

    /// Whether the sidebar lies over the chat.
    public ObservableBooleanValue sidebarCovers() {
        return sidebarCovers;
    }

    /// Whether the microphone is open, which is to be seen while another window is in front.
    public BooleanProperty listening() {
        return listening;
    }

    /// Whether the settings stand in the conversation's place.
    public ReadOnlyBooleanProperty settingsShow() {
        return settings;
    }

    public void openSettings() {
        settings.set(true);
    }

    public void toggleSettings() {
        settings.set(!settings.get());
    }

    /// Says whether they were open.
    public boolean closeSettings() {
        boolean open = settings.get();
        settings.set(false);
        return open;
    }

    /// Whether there is a small window to talk by, above all others.
    public ReadOnlyBooleanProperty smallShows() {
        return small;
    }

    public void toggleSmall() {
        small.set(!small.get());
    }

    public void closeSmall() {
        small.set(false);
    }

    /// The open conversation is to be seen, whatever lies over it.
    public void showConversation() {
        foldSidebar();
        closeSettings();
    }

    public void toggleSidebar() {
        unfolded.set(narrow.get() && !unfolded.get());
    }

    /// Brings the sidebar over the chat where there is no room beside it.
    public void unfoldSidebar() {
        unfolded.set(narrow.get());
    }

    /// Folds the sidebar away if it lies over the chat; says whether it did.
    public boolean foldSidebar() {
        boolean covered = sidebarCovers.get();
        unfolded.set(false);
        return covered;
    }
}
