package app.pythia.ui.clones;

import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.Portrait;
import app.pythia.ui.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The clone that is talked with, as a button with a menu of the others.
public final class ClonesView extends VBox {
    private static final double GAP = 4;

    /// The card's border and padding, on both sides.
    private static final double AROUND = 12;

    private final ClonesViewModel model;
    private final Button card = new Button();

    /// @param face the one talked with
    /// @param line what it is, in a few words
    public ClonesView(ClonesViewModel model, ObservableValue<CloneFace> face, String line) {
        super(GAP);
        this.model = model;
        card.setId("clones");
        card.getStyleClass().add("clone-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        card.setAccessibleHelp(Words.of("clones.help"));
        HBox content = content(face, line);
        content.prefWidthProperty().bind(card.widthProperty().subtract(AROUND));
        card.setGraphic(content);
        card.setOnAction(_ -> showMenu());
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        face.subscribe(now -> card.setAccessibleText(Words.of("clones.card", now.name(), line)));
        getChildren().addAll(card, refusal());
    }

    private static HBox content(ObservableValue<CloneFace> face, String line) {
        Portrait portrait = Portrait.large();
        Label title = new Label();
        title.getStyleClass().add("clone-name");
        title.setMinWidth(0);
        face.subscribe(now -> {
            portrait.show(now);
            title.setText(now.name());
        });
        Label about = new Label(line);
        about.getStyleClass().add("clone-line");
        about.setMinWidth(0);
        VBox words = new VBox(1, title, about);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(12, portrait, words, new FontIcon(Feather.CHEVRON_DOWN));
        content.setAlignment(Pos.CENTER_LEFT);
        return content;
    }

    private Label refusal() {
        Label refusal = new Label();
        refusal.setId("clone-refusal");
        refusal.getStyleClass().add("clone-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    /// As a menu's button does; Enter presses every button. Space talks, as it does everywhere.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            showMenu();
            event.consume();
        }
    }

    /// It is made anew each time, and is nobody's own: a control's menu makes its keys the whole
    /// window's.
    private void showMenu() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("clones-menu");
        model.entries().forEach(entry -> menu.getItems().add(item(entry)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("add-clone", Words.of("clones.add"), model::add),
                        item("clone-settings", model.settingsName(), model::openSettings));
        menu.setAutoHide(true);
        menu.show(card, Side.BOTTOM, 0, GAP);
    }

    private MenuItem item(CloneEntry entry) {
        Portrait portrait = Portrait.small();
        portrait.show(CloneFace.of(entry.looks()));
        CheckMenuItem item = new CheckMenuItem(entry.words(), portrait);
        item.setMnemonicParsing(false);
        item.setSelected(entry.here());
        item.setOnAction(_ -> model.choose(entry));
        return item;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
