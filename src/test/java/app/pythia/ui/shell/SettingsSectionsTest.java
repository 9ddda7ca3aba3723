package app.pythia.ui.shell;

import static app.pythia.ui.shell.SettingsInWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.check.CheckResult.Verdict;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.TalkMode;
import app.pythia.ui.SoundSamples;
import app.pythia.ui.settings.Section;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The parts of the settings, and going about in them by key and pointer.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class SettingsSectionsTest {
    private SettingsInWindow in;

    @Start
    void open(Stage stage) {
        in = new SettingsInWindow(stage);
    }

    @AfterEach
    void close() {
        in.close();
    }

    @Test
    void arrowKeysGoFromPartToPart() {
        in.go(Section.CLONE);
        in.robot.interact(() -> in.node("#go-clone").requestFocus());
        for (Section next : List.of(Section.TALKING, Section.MICROPHONE, Section.LISTENING)) {
            in.robot.push(KeyCode.DOWN);
            until(() -> in.heading().equals(next.title()));
        }
        in.robot.push(KeyCode.UP);

        until(() -> in.heading().equals("Microphone") && in.node("#go-microphone").isFocused());
    }

    @Test
    void aPartIsGoneToByPointer() {
        in.go(Section.CLONE);
        in.robot.clickOn("#go-listening");

        until(() -> in.heading().equals("Listening") && in.isSeen("#volume"));
    }

    @Test
    void inANarrowWindowThePartsAreInAList() {
        in.go(Section.CLONE);
        in.robot.interact(() -> in.stage.setWidth(360));
        until(() -> in.isSeen("#section") && !in.isSeen("#go-clone"));
        in.robot.interact(() -> in.node("#section").requestFocus());
        in.robot.push(KeyCode.DOWN);

        until(() -> in.isSeen("#tail"));
    }

    @Test
    void aPartWithNothingToChangeLeavesTheFocusOnItsName() {
        in.go(Section.DIAGNOSTICS);
        in.robot.push(KeyCode.ESCAPE);
        until(() -> !in.isSeen("#settings"));
        in.robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        until(() -> in.node("#go-diagnostics").isFocused());
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everythingIsReachedByTabAndHasAName(Section section) {
        SoundSamples.fill(in.sound.diagnostics());
        in.sound.check().found(SoundSamples.check(Verdict.GOOD, 350, true));
        in.go(section);
        until(() -> in.heading().equals(section.title()));
        List<Node> controls = stops(in.node(".settings-column")).toList();
        in.robot.interact(() -> in.link(section).requestFocus());

        assertThat(controls).isNotEmpty();
        for (Node each : controls) {
            in.robot.push(KeyCode.TAB);
            until(each::isFocused);
            assertThat(nameOf(each)).isNotBlank();
        }
    }

    @Test
    void whatTabGoesToComesIntoSight() {
        in.go(Section.TALKING);
        in.robot.interact(() -> in.stage.setHeight(480));
        in.robot.interact(() -> in.node("#cue").requestFocus());
        in.robot.push(KeyCode.TAB);
        until(() -> in.node("#listen-first").isFocused());

        until(() -> {
            Bounds place =
                    in.node("#listen-first")
                            .localToScene(in.node("#listen-first").getBoundsInLocal());
            return place.getMaxY() <= in.stage.getScene().getHeight();
        });
    }

    @Test
    void slidersMoveByKey() {
        in.go(Section.TALKING);
        in.robot.interact(() -> in.node("#tail").requestFocus());
        in.robot.push(KeyCode.RIGHT);
        until(() -> tail() == 250);
        in.robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        until(() -> tail() == 150);
        in.robot.push(KeyCode.END);
        until(() -> tail() == 2000);
        in.robot.push(KeyCode.HOME);
        until(() -> tail() == 0);
    }

    @Test
    void choicesAreMadeByKey() {
        in.go(Section.TALKING);
        in.robot.interact(() -> in.node("#talk-mode-both").requestFocus());
        in.robot.push(KeyCode.DOWN);
        until(() -> in.settings().talking().mode() == TalkMode.HOLD);
        in.robot.push(KeyCode.DOWN);

        until(() -> in.settings().talking().mode() == TalkMode.TAP);
    }

    @Test
    void choicesAreMadeByPointer() {
        in.go(Section.TALKING);
        in.robot.clickOn("#opening-press");
        until(() -> in.settings().talking().opening() == EarlyOpening.PRESS);
        in.go(Section.MICROPHONE);
        in.robot.clickOn("#high-pass");

        until(() -> in.settings().filters().highPass());
    }

    /// What the focus goes to by Tab, in its order; within a group of choices arrow keys go on.
    private static Stream<Node> stops(Node node) {
        boolean other = node instanceof RadioButton radio && !radio.isSelected();
        if (!node.isVisible() || node.isDisabled() || other) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent && !(node instanceof Control)
                ? parent.getChildrenUnmodifiable().stream().flatMap(SettingsSectionsTest::stops)
                : Stream.empty();
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private long tail() {
        return in.settings().talking().tail().toMillis();
    }
}
