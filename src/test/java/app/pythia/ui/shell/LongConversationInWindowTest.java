package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.pythia.conversation.Citation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reading in a conversation of many messages.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class LongConversationInWindowTest {
    private static final int COUNT = 5000;

    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, (_, _) -> {});
        List<Message> messages =
                IntStream.range(0, COUNT)
                        .mapToObj(i -> message("m" + i, "m" + i + " word".repeat(i % 7 * i % 90)))
                        .toList();
        window.store.mergeHistory(Samples.OFFER, messages, Set.of());
        window.store.select(Samples.OFFER);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void hasNodesOnlyForWhatIsSeenAndALittleMore() {
        untilAtEnd();

        assertThat(robot.lookup(".message").queryAll()).hasSizeLessThan(60);
    }

    @Test
    void makesSourcesOnlyWhereTheyAreLookedAt() {
        untilAtEnd();
        List<Citation> cited = IntStream.range(0, 250).mapToObj(i -> source("page " + i)).toList();
        window.store.append(Samples.OFFER, message("cites", "cites").withCitations(cited));
        window.until(() -> window.node("#sources").isVisible());
        assertThat(sources()).isZero();
        robot.clickOn("#sources");
        window.until(() -> sources() == 100);
        robot.interact(() -> ((Hyperlink) window.node("#sources-panel .hyperlink")).fire());

        assertThat(sources()).isEqualTo(200);
    }

    private int sources() {
        return robot.lookup("#sources-panel .source").queryAll().size();
    }

    private static Citation source(String title) {
        return new Citation(title, "WEB", "", Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsOlderComesAboveWithoutAJump() {
        List<Message> all = window.store.messages(Samples.OFFER);
        window.store.mergeHistory(Samples.RAISE, all.subList(COUNT - 300, COUNT), Set.of());
        window.store.select(Samples.RAISE);
        untilAtEnd();
        robot.moveTo(".rows").scroll(3, VerticalDirection.UP);
        window.until(() -> bar().getValue() < 1);
        WaitForAsyncUtils.waitForFxEvents();
        Node seen = someRow();
        double before = top(seen);
        double barBefore = bar().getValue();
        window.store.mergeHistory(Samples.RAISE, all, Set.of());
        window.until(() -> bar().getValue() > barBefore);

        assertThat(top(seen)).isEqualTo(before);
        assertThat(seen.getScene()).isNotNull();
    }

    @Test
    void goesByKeysAndBack() {
        untilAtEnd();
        robot.clickOn(".rows", MouseButton.PRIMARY);
        robot.push(KeyCode.HOME);
        window.untilShows("m0");
        assertThat(bar().getValue()).isZero();
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        window.until(() -> !isSeen("m0"));
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP).push(KeyCode.DOWN).push(KeyCode.UP);
        window.until(() -> isSeen("m0"));
        robot.push(KeyCode.END);

        untilAtEnd();
    }

    @Test
    void goesWhereTheBarIsDragged() {
        untilAtEnd();
        robot.interact(() -> bar().setValue(0.5));
        window.until(() -> bar().getValue() < 0.6);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(firstSeen()).isBetween(2000, 3000);
        assertThat(bar().getValue()).isEqualTo(0.5, within(0.01));
    }

    @Test
    void movesNothingThatIsSeenWhileMessagesCome() {
        untilAtEnd();
        robot.moveTo(".rows").scroll(30, VerticalDirection.UP);
        window.until(() -> bar().getValue() < 1);
        WaitForAsyncUtils.waitForFxEvents();
        Node seen = someRow();
        double before = top(seen);
        for (int i = 0; i < 3; i++) {
            window.store.append(Samples.OFFER, message("new" + i, "New. ".repeat(200)));
        }
        window.untilShows("3 new");
        assertThat(top(seen)).isEqualTo(before);
        robot.clickOn("#to-end");

        window.until(() -> bar().getValue() == 1 && !window.node("#to-end").isVisible());
    }

    @Test
    void keepsWhatIsReadInPlaceWhileTheWindowBecomesNarrow() {
        untilAtEnd();
        robot.moveTo(".rows").scroll(60, VerticalDirection.UP);
        window.until(() -> bar().getValue() < 1);
        WaitForAsyncUtils.waitForFxEvents();
        String name = nameOf(someRow());
        double before = top(someRow());
        robot.interact(() -> window.stage.setWidth(420));
        window.until(() -> rowNamed(name).getLayoutBounds().getWidth() < 400);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(top(rowNamed(name))).isEqualTo(before, within(1.0));
    }

    @Test
    void keepsOpenWhatWasOpenedAndComesBack() {
        untilAtEnd();
        window.store.append(
                Samples.OFFER,
                message("cites", "Read this.")
                        .withCitations(
                                List.of(
                                        new Citation(
                                                "The quiet ask",
                                                "PDF",
                                                "After a fact.",
                                                Optional.empty(),
                                                Optional.empty()))));
        window.untilShows("The quiet ask");
        robot.clickOn("The quiet ask");
        window.untilShows("After a fact.");
        // What has the focus keeps its node.
        robot.clickOn("#message").moveTo(".rows").scroll(60, VerticalDirection.UP);
        window.until(() -> !window.shows("After a fact."));
        robot.scroll(80, VerticalDirection.DOWN);

        window.untilShows("After a fact.");
    }

    @Test
    void copiesWhatIsSelectedByKeyAndTheWholeFromTheMenu() {
        window.store.append(Samples.OFFER, message("copied", "First second third."));
        window.untilShows("First second third.");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("First second third.");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clipboard()).isEqualTo("First second third.");
        window.store.append(Samples.OFFER, message("other", "Other words."));
        window.untilShows("Other words.");
        WaitForAsyncUtils.waitForFxEvents();
        robot.rightClickOn("Other words.");
        window.until(() -> !robot.lookup("Copy").queryAll().isEmpty());
        robot.clickOn("Copy");

        window.until(() -> "Other words.".equals(clipboardNow()));
    }

    @Test
    void bringsInByTabWhatIsNotSeen() {
        untilAtEnd();
        robot.clickOn(".rows", MouseButton.PRIMARY);
        robot.moveTo(".rows").scroll(40, VerticalDirection.UP);
        window.until(() -> bar().getValue() < 1);
        double height = window.node(".rows").getLayoutBounds().getHeight();
        int links = 0;
        for (int i = 0; i < 30; i++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node focused = window.stage.getScene().getFocusOwner();
            if (focused.getStyleClass().contains("hyperlink")) {
                links++;
                assertThat(top(focused)).isBetween(0.0, height);
            }
        }

        assertThat(links).isPositive();
    }

    @Test
    void opensAMegabyteAndLinesWithoutEnd() {
        window.store.append(Samples.OFFER, message("long", "Word ".repeat(200_000)));
        window.store.append(Samples.OFFER, message("lines", "line\n".repeat(100_000)));
        window.store.append(Samples.OFFER, message("word", "x".repeat(10_000)));
        window.store.append(Samples.OFFER, message("hebrew", "שלום מה ".repeat(10_000)));
        window.store.append(Samples.OFFER, message("last", "The last."));
        window.untilShows("The last.");
        robot.clickOn(".rows", MouseButton.PRIMARY);
        for (int i = 0; i < 30; i++) {
            robot.push(KeyCode.PAGE_UP);
        }

        window.until(() -> isSeen("m4999") || firstSeen() < 4999);
    }

    private void untilAtEnd() {
        window.until(() -> isSeen("m4999") && bar().getValue() == 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ScrollBar bar() {
        return robot.lookup(".rows > .scroll-bar").queryAs(ScrollBar.class);
    }

    /// One that begins within the window.
    private Node someRow() {
        return rows().stream().filter(row -> top(row) > 40).findFirst().orElseThrow();
    }

    private Node rowNamed(String name) {
        return rows().stream().filter(row -> nameOf(row).equals(name)).findFirst().orElseThrow();
    }

    private boolean isSeen(String name) {
        double height = window.node(".rows").getLayoutBounds().getHeight();
        return rows().stream()
                .filter(row -> nameOf(row).equals(name))
                .anyMatch(row -> top(row) < height && top(row) + height(row) > 0);
    }

    private int firstSeen() {
        return rows().stream()
                .filter(row -> top(row) + height(row) > 0)
                .map(LongConversationInWindowTest::nameOf)
                .filter(name -> name.matches("m\\d+"))
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .min()
                .orElseThrow();
    }

    private Set<Node> rows() {
        return robot.lookup(".message-row").queryAll();
    }

    private static String nameOf(Node row) {
        String words = row.lookup(".message-text").getAccessibleText();
        return words.substring(words.indexOf(": ") + 2).split(" ", 2)[0];
    }

    private static double height(Node row) {
        return row.getLayoutBounds().getHeight();
    }

    /// From the top of what is seen.
    private double top(Node node) {
        Node rows = window.node(".rows");
        return rows.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    private String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, this::clipboardNow);
    }

    private String clipboardNow() {
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }

    private static Message message(String name, String words) {
        return Message.received(
                new MessageId(name), words, Optional.of(FakeTurns.NOW.minus(Duration.ofHours(1))));
    }
}
