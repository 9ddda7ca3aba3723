package app.pythia.ui.chat;

import app.pythia.conversation.Sender;
import app.pythia.markdown.Document;
import app.pythia.markdown.MarkdownReader;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.Portrait;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One message: the user's in a bubble at the right, the clone's beside its small portrait. What a
/// message has not got is not made for it, for many come by while one scrolls.
final class MessageView extends HBox {
    private static final double GAP = 12;

    /// The portrait and the gap.
    private static final double BESIDE = 28 + GAP;

    private final ChatViewModel model;
    private final ObservableValue<CloneFace> clone;
    private final Late<Portrait> portrait = new Late<>(Portrait::small);
    private final Sender sender;
    private final MessageText text;
    private final MetaLine meta;
    private final Late<VoiceLine> voice;
    private final Late<Attached> attached;
    private final Late<Citations> citations;
    private final Late<Hyperlink> more = new Late<>(this::moreLink);
    private final Late<Label> saved = new Late<>(MessageView::savedLabel);
    private final Late<MarkdownReader> reader = new Late<>(MessageView::reader);
    private final VBox bubble = new VBox(6);
    private final VBox column;
    private Fold fold = Fold.FIRST;
    private ChatEntry shown;

    /// @param open asks whether to open an address, and does so
    MessageView(
            ChatEntry entry,
            ChatViewModel model,
            ObservableValue<CloneFace> clone,
            Consumer<WebAddress> open) {
        super(GAP);
        this.model = model;
        this.clone = clone;
        shown = entry;
        sender = entry.sender();
        text = new MessageText(() -> shown.text(), this::soundItems, open);
        text.setAccessibleRole(AccessibleRole.TEXT);
        voice = new Late<>(() -> voiceLine(model));
        attached =
                new Late<>(() ->
                        new Attached(
                                sender, () -> clone.getValue().name(), model.pictures(), open));
        citations = new Late<>(() -> new Citations(open));
        meta =
                new MetaLine(
                        () -> model.sendAgain(shown),
                        () -> model.edit(shown),
                        () -> model.hear(shown),
                        () -> model.save(shown));
        column = new VBox(sender == Sender.USER ? 4 : 8);
        if (sender == Sender.USER) {
            arrangeUser();
        } else {
            arrangeClone();
        }
        show(entry);
    }

    /// Tells it how wide it will be, so that nobody asks how wide its words were without a break.
    void fitInto(double width) {
        if (sender == Sender.CLONE) {
            column.setPrefWidth(Math.max(0, width - BESIDE));
        }
    }

    /// What it shows.
    ChatEntry entry() {
        return shown;
    }

    /// Whether this view can show that message without being arranged anew.
    boolean fits(ChatEntry entry) {
        return entry.sender() == sender;
    }

    void show(ChatEntry entry) {
        if (!entry.id().equals(shown.id()) && !entry.text().equals(shown.text())) {
            fold = Fold.FIRST;
        }
        shown = entry;
        fold = fold.upTo(entry);
        text.show(words(entry), entry.passage());
        text.setAccessibleText(entry.spoken(clone.getValue().name(), text.words()));
        meta.show(entry);
        if (sender == Sender.USER) {
            fill(bubble, said(entry));
            fill(column, under(entry, List.of(bubble)));
        } else {
            portrait.get().show(clone.getValue());
            fill(column, under(entry, said(entry)));
        }
    }

    /// The clone writes Markdown; what the user has written is shown as it is.
    private Document words(ChatEntry entry) {
        if (entry.text().isEmpty() && isNothingElse(entry)) {
            return Document.plain("…");
        }
        String words = fold.of(entry.text());
        if (sender == Sender.USER) {
            return Document.plain(words);
        }
        return entry.growing() ? reader.get().readGrowing(words) : reader.get().read(words);
    }

    private static boolean isNothingElse(ChatEntry entry) {
        return entry.voice().isEmpty() && entry.attachments().isEmpty();
    }

    private List<Node> said(ChatEntry entry) {
        List<Node> parts = new ArrayList<>();
        if (!entry.text().isEmpty() || isNothingElse(entry)) {
            parts.add(text);
        }
        int left = entry.text().length() - fold.of(entry.text()).length();
        if (left > 0) {
            more.get().setText(Words.of("chat.show-more", left));
            parts.add(more.get());
        }
        if (entry.voice().isPresent() || isMoving(entry)) {
            voice.get().show(entry);
            parts.add(sender == Sender.USER ? 0 : parts.size(), voice.get());
        }
        if (!entry.attachments().isEmpty()) {
            attached.get().show(entry.attachments());
            parts.add(attached.get());
        }
        return parts;
    }

    private List<Node> under(ChatEntry entry, List<Node> said) {
        List<Node> parts = new ArrayList<>(said);
        if (!entry.citations().isEmpty()) {
            citations.get().show(entry.citations());
            parts.add(citations.get());
        }
        parts.add(meta);
        if (!entry.saved().isEmpty()) {
            saved.get().setText(entry.saved());
            parts.add(saved.get());
        }
        return parts;
    }

    private static boolean isMoving(ChatEntry entry) {
        return entry.hearing() == Hearing.PLAYING || entry.hearing() == Hearing.PAUSED;
    }

    /// What stays keeps its focus.
    static void fill(Pane pane, List<? extends Node> nodes) {
        fill(pane.getChildren(), nodes);
    }

    /// What stays keeps its focus.
    static void fill(List<Node> children, List<? extends Node> nodes) {
        if (!children.equals(nodes)) {
            children.retainAll(nodes);
            for (int at = 0; at < nodes.size(); at++) {
                if (!children.contains(nodes.get(at))) {
                    children.add(at, nodes.get(at));
                }
            }
        }
    }

    private void arrangeUser() {
        getStyleClass().addAll("message", "from-user");
        bubble.getStyleClass().add("bubble");
        meta.setAlignment(Pos.CENTER_RIGHT);
        column.setAlignment(Pos.TOP_RIGHT);
        column.setMaxWidth(520);
        column.setFillWidth(false);
        setAlignment(Pos.TOP_RIGHT);
        getChildren().add(column);
    }

    private void arrangeClone() {
        getStyleClass().addAll("message", "from-clone");
        meta.setAlignment(Pos.CENTER_LEFT);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(portrait.get(), column);
    }

    private VoiceLine voiceLine(ChatViewModel of) {
        VoiceLine line = new VoiceLine(shown, of);
        line.setOnContextMenuRequested(this::showMenu);
        return line;
    }

    private Hyperlink moreLink() {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().add("show-more");
        link.setOnAction(_ -> {
            fold = fold.more();
            show(shown);
        });
        return link;
    }

    private static Label savedLabel() {
        Label label = new Label();
        label.getStyleClass().add("saved");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<MenuItem> soundItems() {
        if (!shown.canSave()) {
            return List.of();
        }
        MenuItem save = new MenuItem(Words.of("chat.save.menu"));
        save.setOnAction(_ -> model.save(shown));
        return List.of(save);
    }

    private void showMenu(ContextMenuEvent event) {
        if (shown.canSave()) {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(soundItems());
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private static MarkdownReader reader() {
        return new MarkdownReader(address -> WebAddress.of(address).isPresent());
    }

    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
