package app.pythia.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the chat: what the conversation is called, and in a narrow window the way to the others.
final class TopBar extends HBox {

    TopBar(ShellViewModel model) {
        getStyleClass().add("top-bar");
        Button menu = new Button("", new FontIcon(Feather.MENU));
        menu.setId("menu");
        menu.getStyleClass().add("icon-button");
        menu.setAccessibleText("Conversations");
        menu.visibleProperty().bind(model.narrow());
        menu.managedProperty().bind(model.narrow());
        menu.setOnAction(_ -> model.toggleSidebar());
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(model.heading());
        getChildren().addAll(menu, heading);
    }
}
