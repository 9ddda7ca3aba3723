package app.pythia.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sidebar at the left and the conversation beside it; in a narrow window the sidebar comes
/// over it when asked for.
final class ShellView extends Region {
    private static final double SIDEBAR = 288;
    private static final double NARROW = 760;

    private final ShellViewModel model;
    private final Region sidebar;
    private final Region main;
    private final Region settings;
    private final Region veil = new Region();

    ShellView(
            ShellViewModel model,
            ObservableValue<Optional<String>> notice,
            Region sidebar,
            Region chat,
            Region dock,
            Region settings) {
        this.model = model;
        this.sidebar = sidebar;
        this.settings = settings;
        VBox.setVgrow(chat, Priority.ALWAYS);
        chat.setMinHeight(0);
        dock.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(new TopBar(model), notice(notice));
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
        getChildren().addAll(main, settings, veil, sidebar);
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
        main.resizeRelocate(beside, 0, getWidth() - beside, getHeight());
        settings.resizeRelocate(beside, 0, getWidth() - beside, getHeight());
        veil.resizeRelocate(0, 0, getWidth(), getHeight());
        sidebar.resizeRelocate(0, 0, Math.min(SIDEBAR, getWidth()), getHeight());
    }
}
