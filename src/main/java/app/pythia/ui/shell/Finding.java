package app.pythia.ui.shell;

import app.pythia.conversation.ConversationStore;
import app.pythia.ui.chat.ChatViewModel;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.search.FindBar;
import app.pythia.ui.search.FindViewModel;
import app.pythia.ui.search.FoundView;
import app.pythia.ui.search.SearchViewModel;
import app.pythia.ui.sidebar.SidebarViewModel;
import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The search in all conversations, which goes with the sidebar's filter, and the one within the
/// open conversation. Used on the window's thread alone.
final class Finding implements AutoCloseable {
    private final SearchViewModel everywhere;
    private final FindViewModel here;
    private final FindBar bar;

    /// @param left told when the user leaves the bar by key
    Finding(
            ConversationStore store,
            SidebarViewModel conversations,
            ChatViewModel messages,
            FxBridge bridge,
            Delay delay,
            InstantSource clock,
            Supplier<String> cloneName,
            Runnable left) {
        everywhere =
                new SearchViewModel(
                        store.search(),
                        store,
                        (conversation, message) -> {
                            conversations.open(conversation);
                            messages.reveal(conversation, message);
                        },
                        bridge,
                        delay,
                        clock,
                        cloneName,
                        conversations::titleOf,
                        conversations::when);
        everywhere.words().bind(conversations.filter());
        here =
                new FindViewModel(
                        store.search(), messages.conversation(), messages::reveal, bridge, delay);
        bar = new FindBar(here, left);
    }

    /// The messages that were found.
    ///
    /// @param chosen told when the user has gone to one
    FoundView found(Runnable chosen) {
        return new FoundView(everywhere, chosen);
    }

    /// The chat with the bar above it.
    Region around(Region chat) {
        VBox.setVgrow(chat, Priority.ALWAYS);
        chat.setMinHeight(0);
        return new VBox(bar, chat);
    }

    /// Lets the user find words in the open conversation.
    void begin() {
        here.begin();
        bar.focus();
    }

    /// Says whether the bar was there.
    boolean end() {
        return here.end();
    }

    @Override
    public void close() {
        everywhere.close();
        here.close();
    }
}
