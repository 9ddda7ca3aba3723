package app.pythia.ui.settings;

import app.pythia.ui.fx.KeyHint;
import app.pythia.ui.fx.OpenDialog;
import app.pythia.ui.fx.Question;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of settings, a part of them at a time; the parts' names stand beside it, or above it
/// where there is little width. What is changed on it holds at once.
public final class SettingsView extends VBox {
    private static final double NARROW = 600;
    private static final double NAV = 168;
    private static final double WHOLE = 872;
    private static final double EDGE = 24;

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final SettingsViewModel model;
    private final Runnable close;
    private final Sections sections;
    private final Map<Section, Node> made = new EnumMap<>(Section.class);
    private final SectionNav nav;
    private final ComboBox<Section> box = new ComboBox<>();
    private final VBox column = new VBox();
    private final ScrollPane scroll;
    private final BooleanBinding narrow = widthProperty().lessThan(NARROW);

    /// @param ask asks the user, and does it if the answer is yes
    /// @param data what can be done with all conversations at once
    /// @param pictures asks which file is to be a clone's picture
    /// @param close takes the page away
    public SettingsView(
            SettingsViewModel model,
            BiConsumer<Question, Runnable> ask,
            DataActions data,
            OpenDialog pictures,
            Runnable close) {
        this.model = model;
        this.close = close;
        sections = new Sections(model, ask, data, pictures);
        nav = new SectionNav(model);
        getStyleClass().add("settings");
        setId("settings");
        column.getStyleClass().add("settings-column");
        StackPane page = new StackPane(column);
        page.getStyleClass().add("settings-page");
        narrow.subscribe(now -> page.pseudoClassStateChanged(WIDE, !now));
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(nav, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), chooser(), body);
        nav.setMinWidth(USE_PREF_SIZE);
        Lines.present(nav, narrow.not());
        widthProperty().subscribe(() -> center());
        model.section().subscribe(this::show);
    }

    /// Goes to the first thing on the page that can be changed.
    public void focusFirst() {
        firstControl(made(model.section().get()))
                .ifPresentOrElse(Node::requestFocus, this::focusName);
    }

    private void focusName() {
        if (narrow.get()) {
            box.requestFocus();
        } else {
            nav.focusCurrent();
        }
    }

    /// Names and part stand together in the middle of a wide window.
    private void center() {
        double left = Math.max(EDGE, (getWidth() - WHOLE) / 2);
        nav.setPadding(new Insets(EDGE, 0, EDGE, left));
        nav.setPrefWidth(left + NAV);
    }

    private void show(Section section) {
        Label heading = new Label(section.title());
        heading.getStyleClass().add("section-heading");
        Lines.present(heading, narrow.not());
        column.getChildren().setAll(heading, trouble(), made(section));
        scroll.setVvalue(0);
    }

    private Node made(Section section) {
        return made.computeIfAbsent(section, sections::of);
    }

    private Node bar() {
        Label heading = new Label("Settings");
        heading.getStyleClass().add("heading");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button done = new Button("Close", KeyHint.cap("Esc"));
        done.setId("close-settings");
        done.getStyleClass().add("quiet-button");
        done.setContentDisplay(ContentDisplay.RIGHT);
        done.setOnAction(_ -> close.run());
        HBox bar = new HBox(heading, between, done);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    /// The parts' names where there is no room beside the page.
    private Node chooser() {
        box.setId("section");
        box.setAccessibleText("Part of the settings");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new DeviceBox.Words<>(Section::title));
        box.getItems().setAll(Section.values());
        model.section().subscribe(box::setValue);
        box.setOnAction(_ -> model.go(box.getValue()));
        VBox chooser = new VBox(box);
        chooser.getStyleClass().add("section-chooser");
        Lines.present(chooser, narrow);
        return chooser;
    }

    private Node trouble() {
        Label trouble = Lines.styled("setting-wrong");
        trouble.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        trouble.textProperty().bind(model.problem());
        Lines.present(trouble, model.problem().map(text -> !text.isEmpty()));
        return trouble;
    }

    private static Optional<Node> firstControl(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            return Optional.of(control);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(SettingsView::firstControl)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
