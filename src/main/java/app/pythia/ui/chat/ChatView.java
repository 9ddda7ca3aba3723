package app.pythia.ui.chat;

import app.pythia.conversation.MessageId;
import app.pythia.conversation.Sender;
import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.CloneName;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The open conversation. A changed message changes its own view only, however fast its words
/// arrive and however many there are.
public final class ChatView extends StackPane {
    private static final double ABOVE_DOCK = 12;

    private final ChatViewModel model;
    private final ObservableValue<CloneFace> clone;
    private final Consumer<WebAddress> open;
    private final RowPane pane = new RowPane(new Messages());
    private final EndButton toEnd = new EndButton(this::goToEnd);
    private final Map<MessageId, MessageRow> left = new Left();
    private Optional<MessageId> held = Optional.empty();
    private int firstUnseen = Integer.MAX_VALUE;
    private int settling = -1;
    private boolean telling;

    /// @param clone whom the user talks with
    /// @param invitation how to talk, or to write, in a sentence
    /// @param open asks whether to open an address, and does so
    public ChatView(
            ChatViewModel model,
            ObservableValue<CloneFace> clone,
            ObservableValue<String> invitation,
            Consumer<WebAddress> open) {
        this.model = model;
        this.clone = clone;
        this.open = open;
        getStyleClass().add("chat");
        pane.setAccessibleText(Words.of("chat.conversation"));
        getChildren().addAll(pane, emptyPage(invitation), toEnd);
        pane.spliced(0, 0, model.entries().size());
        model.entries().addListener(this::changed);
        model.conversation().subscribe(_ -> turnPage());
        model.revealed().subscribe(row -> row.ifPresent(pane::reveal));
        clone.subscribe((_, _) -> pane.renewed(0, model.entries().size()));
    }

    private Node emptyPage(ObservableValue<String> invitation) {
        Label title = new Label();
        title.textProperty()
                .bind(clone.map(it -> Words.of("chat.talk-with", CloneName.within(it.name()))));
        title.getStyleClass().add("empty-title");
        Label hint = new Label();
        hint.textProperty().bind(invitation);
        hint.getStyleClass().add("empty-hint");
        VBox page = new VBox(4, title, hint);
        page.getStyleClass().add("empty");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.setMouseTransparent(true);
        page.visibleProperty().bind(Bindings.isEmpty(model.entries()));
        return page;
    }

    private void turnPage() {
        left.clear();
        firstUnseen = Integer.MAX_VALUE;
        pane.turn();
    }

    private void goToEnd() {
        pane.requestFocus();
        pane.follow();
    }

    private void changed(Change<? extends ChatEntry> change) {
        Optional<MessageId> before = held;
        while (change.next()) {
            if (change.wasReplaced() && change.getRemovedSize() == change.getAddedSize()) {
                pane.renewed(change.getFrom(), change.getTo());
            } else {
                splice(change.getFrom(), change.getRemovedSize(), change.getAddedSize());
            }
        }
        before.ifPresent(this::holdOn);
    }

    private void splice(int at, int removed, int added) {
        int size = model.entries().size();
        boolean atEnd = added > 0 && at + added == size;
        pane.spliced(at, removed, added);
        if (atEnd && model.entries().getLast().sender() == Sender.USER) {
            pane.follow();
        }
        if (atEnd && removed == 0 && at > 0) {
            firstUnseen = Math.min(firstUnseen, at);
            settling = added == 1 && movesAreWelcome() ? at : -1;
        } else if (firstUnseen < Integer.MAX_VALUE) {
            firstUnseen = Math.max(at, firstUnseen + added - removed);
        }
    }

    /// Where a message is told of as several, the one that is read may be elsewhere now.
    private void holdOn(MessageId message) {
        int row = pane.held();
        boolean sameOne =
                row < model.entries().size() && model.entries().get(row).id().equals(message);
        if (!sameOne) {
            model.rowOf(message).ifPresent(pane::hold);
        }
    }

    private boolean movesAreWelcome() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
        placeButton();
    }

    private void placeButton() {
        toEnd.autosize();
        toEnd.relocate(
                snapPositionX((getWidth() - toEnd.getWidth()) / 2),
                snapPositionY(getHeight() - toEnd.getHeight() - ABOVE_DOCK));
    }

    private void tellWhatIsBelow() {
        telling = false;
        int size = model.entries().size();
        int unseen = pane.isFollowing() ? 0 : Math.max(0, size - firstUnseen);
        toEnd.show(unseen);
        toEnd.setVisible(unseen > 0 || pane.isFarFromEnd());
        placeButton();
    }

    /// The messages as rows.
    private final class Messages implements RowSource {
        @Override
        public int count() {
            return model.entries().size();
        }

        @Override
        public MessageRow make(int row) {
            ChatEntry entry = model.entries().get(row);
            MessageRow known = left.remove(entry.id());
            if (known != null && show(known, row)) {
                return known;
            }
            MessageRow made = new MessageRow(new MessageView(entry, model, clone, open));
            if (row == settling) {
                made.settle();
            }
            return made;
        }

        @Override
        public boolean show(MessageRow node, int row) {
            ChatEntry entry = model.entries().get(row);
            if (node.fits(entry)) {
                node.show(entry);
                return true;
            }
            return false;
        }

        @Override
        public void leave(MessageRow node) {
            left.put(node.entry().id(), node);
        }

        @Override
        public void placed() {
            int size = model.entries().size();
            settling = -1;
            held =
                    size == 0
                            ? Optional.empty()
                            : Optional.of(model.entries().get(pane.held()).id());
            firstUnseen = pane.isFollowing() ? size : Math.max(firstUnseen, pane.lastSeen() + 1);
            if (!telling) {
                telling = true;
                FxBridge.later(ChatView.this::tellWhatIsBelow);
            }
        }

        @Override
        public void moved() {
            model.goElsewhere();
        }
    }

    /// Views that went out of sight, as they were left: what was opened in them is open still.
    private static final class Left extends LinkedHashMap<MessageId, MessageRow> {
        private static final long serialVersionUID = 1;
        private static final int KEPT = 48;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MessageId, MessageRow> eldest) {
            return size() > KEPT;
        }
    }
}
