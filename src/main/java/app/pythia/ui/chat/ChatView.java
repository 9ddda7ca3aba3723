package app.pythia.ui.chat;

import app.pythia.conversation.Sender;
import app.pythia.ui.fx.CloneName;
import app.pythia.ui.fx.WebAddress;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The open conversation. A changed message changes its own view only, however fast its words
/// arrive.
public final class ChatView extends StackPane {
    private static final Duration SETTLING = Duration.millis(120);

    private final ChatViewModel model;
    private final String cloneName;
    private final Consumer<WebAddress> open;
    private final VBox column = new VBox();
    private final FollowingPane scroll;

    /// @param invitation how to talk, in words
    /// @param open asks whether to open an address, and does so
    public ChatView(
            ChatViewModel model,
            String cloneName,
            ObservableValue<String> invitation,
            Consumer<WebAddress> open) {
        this.model = model;
        this.cloneName = cloneName;
        this.open = open;
        getStyleClass().add("chat");
        column.getStyleClass().add("column");
        column.setMaxWidth(680);
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("page");
        scroll = new FollowingPane(centred);
        centred.minHeightProperty()
                .bind(scroll.viewportBoundsProperty().map(bounds -> bounds.getHeight()));
        scroll.setAccessibleText("Conversation");
        getChildren().addAll(scroll, emptyPage(invitation));
        model.entries().addListener(this::changed);
        model.conversation().subscribe(_ -> scroll.follow());
        model.entries().forEach(entry -> column.getChildren().add(view(entry)));
    }

    private Node emptyPage(ObservableValue<String> invitation) {
        Label title = new Label("Talk with " + CloneName.within(cloneName));
        title.getStyleClass().add("empty-title");
        Label hint = new Label();
        hint.textProperty().bind(invitation.map(words -> words + ", or write below."));
        hint.getStyleClass().add("empty-hint");
        VBox page = new VBox(4, title, hint);
        page.getStyleClass().add("empty");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.setMouseTransparent(true);
        page.visibleProperty().bind(Bindings.isEmpty(model.entries()));
        return page;
    }

    private MessageView view(ChatEntry entry) {
        return new MessageView(entry, model, cloneName, open);
    }

    private void changed(Change<? extends ChatEntry> change) {
        while (change.next()) {
            if (change.wasReplaced() && change.getRemovedSize() == change.getAddedSize()) {
                replace(change.getFrom(), change.getTo());
            } else {
                column.getChildren()
                        .remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
                insert(change.getFrom(), change.getTo());
            }
        }
    }

    private void replace(int from, int to) {
        for (int at = from; at < to; at++) {
            ChatEntry entry = model.entries().get(at);
            if (column.getChildren().get(at) instanceof MessageView shown && shown.fits(entry)) {
                shown.show(entry);
            } else {
                column.getChildren().set(at, view(entry));
            }
        }
    }

    private void insert(int from, int to) {
        boolean settles = to - from == 1 && movesAreWelcome();
        for (int at = from; at < to; at++) {
            MessageView view = view(model.entries().get(at));
            column.getChildren().add(at, view);
            if (settles) {
                settle(view);
            }
        }
        if (to > from && model.entries().get(to - 1).sender() == Sender.USER) {
            scroll.follow();
        }
    }

    private boolean movesAreWelcome() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    private static void settle(Node view) {
        FadeTransition fade = new FadeTransition(SETTLING, view);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
