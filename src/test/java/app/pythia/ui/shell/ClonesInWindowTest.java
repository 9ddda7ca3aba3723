package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.Clones;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.clones.ClonesPort;
import app.pythia.ui.clones.Goal;
import app.pythia.ui.clones.Going;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The card of the clone, its menu, and what a new name changes.
@ExtendWith(ApplicationExtension.class)
class ClonesInWindowTest {
    private static final CloneId KIM = new CloneId("kim");

    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final List<Goal> wishes = new CopyOnWriteArrayList<>();
    private final FakeTurns turns = new FakeTurns();
    private final Observable<CloneLooks> looks =
            new Observable<>(new CloneLooks("Ada_B", Optional.empty()));

    @SuppressWarnings("NullAway.Init") // Made by start.
    private PythiaWindow window;

    @SuppressWarnings("NullAway.Init") // Made by start.
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        settings.update(was ->
                was.withClones(
                        new Clones(
                                List.of(
                                        OwnClone.blank(CloneId.FIRST, "Ada_B")
                                                .withKeyPlace(Optional.of(KeyPlace.FILE)),
                                        OwnClone.blank(KIM, "Kim")),
                                CloneId.FIRST,
                                Partner.OWN)));
        ConversationStore store = Samples.store();
        window =
                new PythiaWindow(
                        shown,
                        turns,
                        store,
                        new FakeMirror(store),
                        new CloneCard(
                                looks,
                                "Reached with your key",
                                new Observable<>(Optional.empty()),
                                new ClonesPort(
                                        Optional.of(CloneId.FIRST),
                                        CloneId.FIRST,
                                        new Observable<Map<CloneId, ClonePicture>>(Map.of()),
                                        this::go)),
                        SettingsPorts.of(settings),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        window.show();
        shown.setX(0);
        shown.setY(0);
        shown.setWidth(1160);
        shown.setHeight(780);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            menus().forEach(ContextMenu::hide);
            window.close();
        });
        settings.close();
    }

    @Test
    void theCardOpensAMenuByKeyAndTheNextOneIsGoneTo(FxRobot robot) {
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.UP)) {
            robot.interact(() -> card().requestFocus());
            robot.push(key);
            SettingsInWindow.until(() -> menus().size() == 1);
            robot.push(KeyCode.ESCAPE);
            SettingsInWindow.until(() -> menus().isEmpty());
        }
        robot.push(KeyCode.ENTER);
        SettingsInWindow.until(() -> menus().size() == 1);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        SettingsInWindow.until(() -> wishes.equals(List.of(new Goal.Own(KIM))));
        assertThat(turns.calls()).as("none of these keys talks").isEmpty();
    }

    @Test
    void theMenuListsThemAsTheyAreCalledAndChecksTheOneThatIsThere(FxRobot robot) {
        robot.clickOn("#clones");
        SettingsInWindow.until(() -> menus().size() == 1);
        List<MenuItem> items = menus().getFirst().getItems();

        assertThat(items)
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Ada_B",
                        "Kim (no key yet)",
                        "The Guide (demo clone)",
                        null,
                        "Add a clone…",
                        "Settings of this clone…");
        assertThat(items)
                .filteredOn(CheckMenuItem.class::isInstance)
                .extracting(it -> ((CheckMenuItem) it).isSelected())
                .containsExactly(true, false, false);
        assertThat(items).noneMatch(it -> it.getText() != null && it.isMnemonicParsing());
    }

    @Test
    void theCardSaysWhatItIs() {
        assertThat(card().getAccessibleRole()).isEqualTo(AccessibleRole.MENU_BUTTON);
        assertThat(card().getAccessibleText()).isEqualTo("Ada_B, Reached with your key");
    }

    @Test
    void theSettingsOfTheCloneAreOneStepAway(FxRobot robot) {
        robot.clickOn("#clones");
        SettingsInWindow.until(() -> menus().size() == 1);
        robot.interact(() -> menus().getFirst().getItems().getLast().fire());

        SettingsInWindow.until(() -> node("#settings").isVisible());
        assertThat(node("#clone-name").isVisible()).isTrue();
    }

    @Test
    void whatKeepsTheUserHereIsSaid(FxRobot robot) {
        robot.clickOn("#clones");
        SettingsInWindow.until(() -> menus().size() == 1);
        robot.interact(() -> menus().getFirst().getItems().get(1).fire());

        SettingsInWindow.until(() -> node("#clone-refusal").isVisible());
        assertThat(((Label) node("#clone-refusal")).getText())
                .isEqualTo(
                        "A turn is under way, and is not cut off: choose again when it has ended.");
    }

    @Test
    void aNewNameIsShownEverywhereAtOnce(FxRobot robot) {
        settings.update(was -> was.withOwn(it -> it.withName("The Oracle")));
        looks.set(new CloneLooks("The Oracle", Optional.empty()));

        SettingsInWindow.until(
                () -> card().getAccessibleText().equals("The Oracle, Reached with your key"));
        assertThat(((TextArea) node("#message")).getPromptText()).isEqualTo("Write to the Oracle…");
        assertThat(stage.getScene().getRoot().lookupAll(".portrait"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getAccessibleText()).isEqualTo("The Oracle"));
        SettingsInWindow.until(() -> !Seen.in(stage, "Ada_B"));
    }

    private Going go(Goal wish) {
        wishes.add(wish);
        return Going.DURING_TURN;
    }

    private Button card() {
        return (Button) node("#clones");
    }

    private Node node(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }
}
