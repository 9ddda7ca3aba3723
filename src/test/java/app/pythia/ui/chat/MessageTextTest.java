package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.markdown.MarkdownReader;
import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.fx.WebAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Answers in Markdown, as they are seen.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX shows the message before every test.
class MessageTextTest {
    /// Many times what it takes, for the machine may be busy.
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private static final String TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n";

    /// Repeated to as much as is shown of a message at first.
    private static final List<String> WORST =
            List.of(
                    "*",
                    "[",
                    ">",
                    "`a` ",
                    "**a** ",
                    "[a](https://a.example) ",
                    "- ",
                    "|a",
                    "\\*",
                    "&amp;",
                    "~~",
                    "![",
                    "<a ",
                    "https://a.example/ ",
                    "a\n\n",
                    "- a\n",
                    "> - a\n",
                    "|a|\n|-|\n",
                    "שלום **a** ",
                    "_a __b ",
                    "1. ",
                    "```\n");

    private final FxRobot robot = new FxRobot();
    private final MarkdownReader reader =
            new MarkdownReader(address -> WebAddress.of(address).isPresent());
    private final List<WebAddress> opened = new ArrayList<>();
    private String source = "";
    private MessageText text;
    private VBox room;

    @Start
    void show(Stage stage) {
        text = new MessageText(() -> source, List::of, opened::add);
        room = new VBox(text);
        Scene scene = new Scene(room, 500, 800);
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        MessageText.class.getResource("/app/pythia/ui/pythia.css"))
                                .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPlainTextIsOneNode() {
        show("Begin with what you noticed.");

        assertThat(text.lookupAll(".flow")).hasSize(1);
        assertThat(((TextFlow) text.lookup(".flow")).getChildren()).hasSize(1);
    }

    @Test
    void whatIsShownIsTheTextWithoutItsMarks() {
        show("# A\n\nB *c* **d**\n\n- e\n- f\n\n> g\n\n" + TABLE + "\n```\nh\n```\n");

        assertThat(text.words()).isEqualTo("A\n\nB c d\n• e\n• f\n\ng\n\na\tb\n1\t2\n\nh");
        assertThat(shownWords()).contains("A", "B ", "c", "d", "e", "f", "g", "1", "2", "h");
    }

    @Test
    void whatIsSelectedAcrossBlocksIsCopiedAsItIsShown() {
        show("**One** two\n\n- three\n- four\n\n" + TABLE);
        drag(".words.strong", ".list-mark");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("One two\n• ");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo("One two\n• three\n• four\n\na\tb\n1\t2");
    }

    @Test
    void aLinkIsFollowedByClickAndByEnter() {
        show("See [the book](https://a.example/book) now");
        robot.clickOn(".words.link");
        robot.interact(() -> robot.lookup(".words.link").query().requestFocus());
        robot.push(KeyCode.ENTER);

        assertThat(opened)
                .extracting(WebAddress::toString)
                .containsExactly("https://a.example/book", "https://a.example/book");
        assertThat(robot.lookup(".words.link").query().getAccessibleText())
                .isEqualTo("the book, link to https://a.example/book");
    }

    @Test
    void codeIsCopiedByItsButton() {
        show("Say\n\n```java\nint a;\n  int b;\n```");
        Button copy = robot.lookup(".copy-code").queryButton();
        assertThat(copy.getAccessibleText()).isEqualTo("Copy code, java");
        assertThat(copy.isFocusTraversable()).isTrue();
        robot.clickOn(copy);

        assertThat(clipboard()).isEqualTo("int a;\n  int b;");
    }

    @Test
    void theSentenceThatSoundsIsMarkedAndWhatFollowsStepsBack() {
        String words = "**Ask** first.\n\n- Then *wait*.\n- Then stop.";
        Range range = new Range(words.indexOf("Then *"), words.indexOf("\n- Then stop"));
        show(words, Optional.of(range));

        assertThat(words(".later")).containsExactlyInAnyOrder("•", "Then stop.");
        assertThat(text.lookupAll(".sentence")).hasSize(1);
        show(words, Optional.empty());
        assertThat(words(".later")).isEmpty();
    }

    @Test
    void whatWasShownKeepsItsNodesWhileMoreComes() {
        show("One.\n\n- two\n- thr");
        Set<Node> before = Set.copyOf(text.lookupAll(".flow"));
        show("One.\n\n- two\n- three *four*\n\nFive");

        assertThat(before).hasSize(3);
        assertThat(text.lookupAll(".flow")).containsAll(before).hasSize(4);
    }

    @Test
    void eachBlockHasItsOwnDirection() {
        show("Left\n\n> - שלום **עולם**\n");

        assertThat(text.lookupAll(".flow"))
                .extracting(Node::getEffectiveNodeOrientation)
                .containsExactlyInAnyOrder(
                        NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT);
        assertThat(bounds(text.lookup(".list-mark")).getMinX())
                .isGreaterThan(bounds(node("שלום ")).getMaxX());
    }

    @Test
    void aTableThatFindsNoRoomIsAList() {
        show("| Thing | Reason | Minutes |\n|---|---|---|\n| figure | remembered | 2 |\n");
        robot.interact(() -> {
            room.setMaxWidth(110);
            text.setMaxWidth(110);
            room.applyCss();
            room.layout();
        });

        assertThat(bounds(node("remembered")).getMinY())
                .isGreaterThan(bounds(node("figure")).getMaxY());
        assertThat(text.lookupAll(".column-name")).hasSize(3);
    }

    @Test
    void nothingTakesLong() {
        show("warm *up* [a](https://a.example)\n\n- b\n\n" + TABLE);
        for (String part : WORST) {
            String words = Fold.FIRST.of(part.repeat(12_000 / part.length()));
            long best = nanosToShow(words);
            show("");

            assertThat(Duration.ofNanos(Math.min(best, nanosToShow(words))))
                    .as(part)
                    .isLessThan(LONGEST);
        }
    }

    private long nanosToShow(String words) {
        AtomicLong taken = new AtomicLong();
        robot.interact(() -> {
            long begun = System.nanoTime();
            text.show(reader.read(words), Optional.empty());
            room.applyCss();
            room.layout();
            taken.set(System.nanoTime() - begun);
        });
        return taken.get();
    }

    private void show(String words) {
        show(words, Optional.empty());
    }

    private void show(String words, Optional<Range> passage) {
        source = words;
        robot.interact(() -> {
            text.show(reader.read(words), passage);
            room.applyCss();
            room.layout();
        });
    }

    private List<String> shownWords() {
        return words(".words");
    }

    private List<String> words(String style) {
        return text.lookupAll(style).stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.toList());
    }

    private Node node(String words) {
        return text.lookupAll(".words").stream()
                .filter(node -> ((Text) node).getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// From the beginning of the one to the beginning of the other.
    private void drag(String from, String to) {
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, bounds(text.lookup(from)));
            mouse(MouseEvent.MOUSE_DRAGGED, bounds(text.lookup(to)));
        });
    }

    private void mouse(EventType<MouseEvent> type, Bounds at) {
        double x = at.getMinX();
        double y = at.getCenterY();
        Event.fireEvent(
                text,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
