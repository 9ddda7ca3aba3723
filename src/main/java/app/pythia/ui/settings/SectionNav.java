package app.pythia.ui.settings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The names of the parts, one below the other: a click or an arrow key goes to another. As a whole
/// it is one stop on the way by Tab.
final class SectionNav extends VBox {
    private final SettingsViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Section, ToggleButton> links = new EnumMap<>(Section.class);

    SectionNav(SettingsViewModel model) {
        super(2);
        this.model = model;
        getStyleClass().add("section-nav");
        for (Section section : Section.values()) {
            ToggleButton link = link(section);
            links.put(section, link);
            getChildren().add(link);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the focus on the part that is looked at.
    void focusCurrent() {
        Optional.ofNullable(links.get(model.section().get())).ifPresent(ToggleButton::requestFocus);
    }

    private ToggleButton link(Section section) {
        ToggleButton link = new Link(section.title());
        link.setId("go-" + section.name().toLowerCase(Locale.ROOT));
        link.getStyleClass().setAll("section-link");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setToggleGroup(group);
        link.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        link.setOnAction(_ -> model.go(section));
        model.section()
                .subscribe(now -> {
                    link.setSelected(now == section);
                    link.setFocusTraversable(now == section);
                });
        return link;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(event, -1);
            case DOWN -> go(event, 1);
            default -> {}
        }
    }

    private void go(KeyEvent event, int step) {
        event.consume();
        model.step(step);
        focusCurrent();
    }

    /// One of several: pressing the chosen one again changes nothing.
    private static final class Link extends ToggleButton {
        private Link(String words) {
            super(words);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
