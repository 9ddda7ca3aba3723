package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.ui.Samples;
import app.pythia.ui.words.BareText;
import app.pythia.ui.words.Spoken;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// The parts of the window whose words have moved into the bundles, in the pseudo-language.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX makes them before every test.
class WindowInBracketsTest {

    @RegisterExtension static final Spoken LANGUAGE = Spoken.inBrackets();

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, (_, _) -> {});
    }

    @Stop
    void stop() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".top-bar",
                "#filter",
                "#new",
                ".undo-line",
                ".composer",
                "#failure",
                "#take-warning",
                ".empty",
                ".find-bar",
                ".found-messages",
                "#sources-panel .sources-head",
                "#transfer"
            })
    void nothingIsWordedInCode(String part, FxRobot robot) {
        AtomicReference<Iterable<String>> bare = new AtomicReference<>(Set.of());
        Set<String> titles =
                Samples.store().conversations().get().stream()
                        .map(Conversation::title)
                        .map(it -> it.orElse(""))
                        .collect(Collectors.toSet());
        robot.interact(() ->
                bare.set(
                        BareText.in(
                                window.stage.getScene().getRoot().lookup(part), titles::contains)));

        assertThat(bare.get()).isEmpty();
    }
}
