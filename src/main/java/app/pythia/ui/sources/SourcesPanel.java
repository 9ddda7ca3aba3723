package app.pythia.ui.sources;

import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sources of the open conversation, each once, over the chat. A press on one with an address
/// asks whether to open it. Rows are made only while it is open, and of many only the first, until
/// more are asked for: a long conversation rests on thousands.
public final class SourcesPanel extends VBox {
    private static final int AT_ONCE = 100;

    private final SourcesViewModel model;
    private final Consumer<WebAddress> open;
    private final VBox rows = new VBox(2);
    private final Button close = new Button("", new FontIcon(Feather.X));

    /// @param open asks whether to open an address, and does so
    /// @param closed told when the user has closed it
    public SourcesPanel(SourcesViewModel model, Consumer<WebAddress> open, Runnable closed) {
        this.model = model;
        this.open = open;
        setId("sources-panel");
        getStyleClass().add("sources");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(closed), scroll);
        visibleProperty().bind(model.open());
        model.entries().subscribe(() -> show(AT_ONCE));
        model.open().subscribe(this::opened);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave(closed);
                        event.consume();
                    }
                });
    }

    private Node head(Runnable closed) {
        Label title = new Label(Words.of("sources.title"));
        title.getStyleClass().add("question-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        close.setId("close-sources");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("sources.close"));
        close.setOnAction(_ -> leave(closed));
        HBox head = new HBox(title, between, close);
        head.getStyleClass().add("sources-head");
        return head;
    }

    private void leave(Runnable closed) {
        model.close();
        closed.run();
    }

    /// @param most how many
    private void show(int most) {
        List<SourceEntry> entries = model.open().get() ? model.entries().get() : List.of();
        List<Node> shown = new ArrayList<>();
        entries.stream().limit(most).map(this::row).forEach(shown::add);
        if (entries.size() > most) {
            Hyperlink more = new Hyperlink(Words.of("sources.more", entries.size() - most));
            more.setOnAction(_ -> {
                show(most + AT_ONCE);
                rows.getChildren().get(most).requestFocus();
            });
            shown.add(more);
        }
        rows.getChildren().setAll(shown);
    }

    /// One without an address has nowhere to lead, so it is not to be pressed.
    private Node row(SourceEntry entry) {
        Label title = new Label(entry.title());
        title.getStyleClass().add("source-title");
        Label about = new Label(entry.about());
        about.getStyleClass().add("source-about");
        Button row = new Button("", new VBox(2, title, about));
        row.getStyleClass().setAll("source");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setAccessibleText(entry.title() + ", " + entry.about());
        row.setMouseTransparent(entry.address().isEmpty());
        row.setFocusTraversable(entry.address().isPresent());
        entry.address().ifPresent(address -> row.setOnAction(_ -> open.accept(address)));
        return row;
    }

    private void opened(boolean now) {
        show(AT_ONCE);
        if (now) {
            rows.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .orElse(close)
                    .requestFocus();
        }
    }
}
