package app.pythia.ui.shell;

import app.pythia.ui.fx.KeyNames;
import app.pythia.ui.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the chat: what the conversation is called, and in a narrow window the way to the others.
final class TopBar extends HBox {

    /// @param sources leads to the conversation's sources
    TopBar(ShellViewModel model, Node sources) {
        getStyleClass().add("top-bar");
        Button menu = new Button("", new FontIcon(Feather.MENU));
        menu.setId("menu");
        menu.getStyleClass().add("icon-button");
        menu.setAccessibleText(Words.of("shell.conversations"));
        menu.visibleProperty().bind(model.narrow());
        menu.managedProperty().bind(model.narrow());
        menu.setOnAction(_ -> model.toggleSidebar());
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(model.heading());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(menu, heading, between, sources, small(model), settings(model));
    }

    private static Button small(ShellViewModel model) {
        Button small = new Button("", new FontIcon(Feather.MINIMIZE_2));
        small.setId("open-small");
        small.getStyleClass().add("icon-button");
        small.setAccessibleText(Words.of("shell.small"));
        small.setTooltip(new Tooltip(Words.of("shell.small.tip", KeyNames.shortcut())));
        small.setMinWidth(USE_PREF_SIZE);
        small.setOnAction(_ -> model.toggleSmall());
        return small;
    }

    private static Button settings(ShellViewModel model) {
        Button settings = new Button("", new FontIcon(Feather.SETTINGS));
        settings.setId("open-settings");
        settings.getStyleClass().add("icon-button");
        settings.setAccessibleText(Words.of("shell.settings"));
        settings.setTooltip(new Tooltip(Words.of("shell.settings.tip", KeyNames.shortcut())));
        settings.setMinWidth(USE_PREF_SIZE);
        settings.setOnAction(_ -> model.toggleSettings());
        return settings;
    }
}
