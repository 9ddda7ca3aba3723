package app.pythia.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sidebar at the left and the conversation beside it; in a narrow window the sidebar comes
/// over it when asked for.
final class ShellView extends Region {
    private static final double SIDEBAR = 288;
    private static final double NARROW = 760;
    private static final double SOURCES = 360;
    private static final double TOP_BAR = 56;
    private static final double GAP = 8;

    private final ShellViewModel model;
    private final Region sidebar;
    private final Region main;
    private final Region settings;
    private final Region sources;
    private final Region line;
    private final Region veil = new Region();

    ShellView(
            ShellViewModel model,
            ObservableValue<Optional<String>> notice,
            Region sidebar,
            Region chat,
            Region dock,
            Region settings,
            Node sourcesButton,
            Region sources,
            Region line) {
        this.model = model;
        this.sources = sources;
        this.line = line;
        this.sidebar = sidebar;
        this.settings = settings;
        VBox.setVgrow(chat, Priority.ALWAYS);
        chat.setMinHeight(0);
        dock.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(new TopBar(model, sourcesButton), notice(notice));
        column.getChildren().addAll(chat, dock);
        column.getStyleClass().add("main");
        main = column;
        getStyleClass().add("shell");
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(_ -> model.foldSidebar());
        veil.visibleProperty().bind(model.sidebarCovers());
        sidebar.visibleProperty().bind(model.sidebarShows());
        model.narrow().bind(widthProperty().lessThan(NARROW));
        model.sidebarShows().subscribe(() -> requestLayout());
        settings.visibleProperty().bind(model.settingsShow());
        main.visibleProperty().bind(model.settingsShow().not());
        getChildren().addAll(main, sources, settings, line, veil, sidebar);
        line.visibleProperty().subscribe(() -> requestLayout());
        line.heightProperty().subscribe(() -> requestLayout());
    }

    private static Label notice(ObservableValue<Optional<String>> words) {
        Label notice = new Label();
        notice.setId("notice");
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.textProperty().bind(words.map(it -> it.orElse("")));
        notice.visibleProperty().bind(words.map(Optional::isPresent));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    @Override
    protected void layoutChildren() {
        double beside = model.narrow().get() ? 0 : SIDEBAR;
        double width = getWidth() - beside;
        double told = line.isVisible() ? line.prefHeight(width) : 0;
        main.resizeRelocate(beside, 0, width, getHeight() - told);
        settings.resizeRelocate(beside, 0, width, getHeight() - told);
        line.resizeRelocate(beside, getHeight() - told, width, told);
        layOutSources(beside, width, getHeight() - told);
        veil.resizeRelocate(0, 0, getWidth(), getHeight());
        sidebar.resizeRelocate(0, 0, Math.min(SIDEBAR, getWidth()), getHeight());
    }

    /// Below the top bar, at the right.
    private void layOutSources(double left, double width, double bottom) {
        double wide = Math.min(SOURCES, width - 2 * GAP);
        double high = Math.min(sources.prefHeight(wide), bottom - TOP_BAR - 2 * GAP);
        sources.resizeRelocate(left + width - wide - GAP, TOP_BAR + GAP, wide, Math.max(0, high));
    }
}
