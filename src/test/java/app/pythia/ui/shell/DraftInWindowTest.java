package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.Turns;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the message field holds.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class DraftInWindowTest {
    private static final int MOST = Turns.LONGEST_MESSAGE / 5 * 6;

    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, (_, _) -> {});
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void holdsWhatIsTooLongToBeSentSoThatItCanBeShortened() {
        paste("word ".repeat(2_200));

        window.until(() -> window.node("#send").isDisabled());
        assertThat(field().getLength()).isEqualTo(11_000);
    }

    @Test
    void holdsNoMoreThanTheWindowCanShow() {
        paste("first ");
        paste("a word ".repeat(50_000));

        assertThat(field().getLength()).isEqualTo(MOST);
        assertThat(field().getText()).startsWith("first a word ");
        assertThat(field().getCaretPosition()).isEqualTo(MOST);
        robot.interact(() -> field().requestFocus());
        robot.push(KeyCode.BACK_SPACE);
        assertThat(field().getLength()).isEqualTo(MOST - 1);
    }

    @Test
    void partsNoCharacterAtItsEnd() {
        paste("x" + "😀".repeat(MOST));

        assertThat(field().getLength()).isEqualTo(MOST - 1);
    }

    /// JavaFX throws from its layout where it breaks such lines, and the field is dead then.
    @Test
    void takesWordsOfBothDirectionsAndOfAnyLength() {
        List<String> words =
                List.of(
                        "مرحبا، كيف حالك اليوم؟",
                        "שלום עולם, mixed with English \u202e and a trick",
                        "x".repeat(200),
                        "https://a.example/" + "a1/".repeat(40),
                        "a\tb\nc\r\n\n");
        Random random = new Random(1);
        for (int i = 0; i < 80; i++) {
            String next = words.get(random.nextInt(words.size()));
            int width = 360 + random.nextInt(800);
            robot.interact(() -> {
                if (field().getLength() > 1_500) {
                    field().clear();
                }
                window.stage.setWidth(width);
                field().insertText(random.nextInt(field().getLength() + 1), next);
                window.stage.getScene().getRoot().layout();
            });
        }
        robot.interact(() -> field().setText("The end"));

        window.untilShows("The end");
    }

    private void paste(String words) {
        robot.interact(() -> field().replaceSelection(words));
    }

    private TextArea field() {
        return robot.lookup("#message").queryAs(TextArea.class);
    }
}
