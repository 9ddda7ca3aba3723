package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.settings.SettingsPorts;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What can be done with messages, and what goes with them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class MessagesInWindowTest {
    private static final String HEBREW = "שלום, מה שלומך היום ".repeat(12);

    private final FxRobot robot = new FxRobot();
    private final FakeTurns turns = new FakeTurns();
    private final ConversationStore store = Samples.store();
    private final FakeMirror mirror = new FakeMirror(store);
    private final FakePictures pictures = new FakePictures();
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private Stage stage;
    private PythiaWindow window;

    @Start
    void open(Stage newStage) {
        stage = newStage;
        window =
                new PythiaWindow(
                        stage,
                        turns,
                        store,
                        mirror,
                        Samples.GUIDE,
                        SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT)),
                        opened::add,
                        pictures,
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(800);
        window.show();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void putsWhatTheCloneHeardIntoTheFieldToBeCorrected() {
        robot.clickOn("edit and send again");

        until(() -> field().isFocused());
        assertThat(field().getText()).startsWith("I have been here two years");
        robot.write("!").push(KeyCode.ENTER);
        assertThat(turns.calls().getFirst())
                .startsWith("type I have been")
                .endsWith("ungrateful?!");
    }

    @Test
    void bringsTheLastSpokenWordsBackByKey() {
        robot.clickOn("#message").push(KeyCode.UP);

        until(() -> field().getText().startsWith("I have been here two years"));
    }

    @Test
    void hearsAMessageAndStopsIt() {
        robot.clickOn(".from-clone .hear");
        turns.state().set(new TurnState.Speaking());
        until(() -> robot.lookup(".from-clone .hear").query().getAccessibleText().equals("Stop"));
        robot.clickOn(".from-clone .hear");

        assertThat(turns.calls()).containsExactly("hear answer", "cancel");
    }

    @Test
    void listensToAnAnswerThatWasOnlyWritten() {
        store.append(Samples.RAISE, written("only", "Only written."));
        until(() -> shows("listen"));
        robot.clickOn("listen");

        assertThat(turns.calls()).containsExactly("hear only");
    }

    @Test
    void marksTheSentenceAndMovesByArrows() {
        speakSentence();
        until(() -> shows("next sentence"));
        until(() -> later().equals(" Then stop, and let them answer."));
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);

        assertThat(turns.calls()).containsExactly("skipSentence", "repeatSentence");
        turns.passage().set(Optional.empty());
        until(() -> later().isEmpty());
    }

    @Test
    void leavesTheArrowsToTheFieldWhileTyping() {
        speakSentence();
        robot.clickOn("#message").write("ab").push(KeyCode.LEFT).write("-");

        assertThat(field().getText()).isEqualTo("a-b");
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void sendsAnAddressWithTheNextMessage() {
        robot.clickOn("#attach").write("https://example.org/beach.jpg").push(KeyCode.ENTER);
        until(() -> shows("beach.jpg") && field().isFocused());
        robot.write("Look").push(KeyCode.ENTER);

        assertThat(turns.typed())
                .containsExactly(new Attachment.Picture("https://example.org/beach.jpg"));
        until(() -> !shows("beach.jpg"));
    }

    @Test
    void saysWhatAnAddressIsAndTakesOutWhatWasAdded() {
        robot.clickOn("#attach").write("beach.jpg").push(KeyCode.ENTER);
        until(() -> robot.lookup("#attach-problem").query().isVisible());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("https://example.org/a.pdf");
        robot.clickOn("#attach-add");
        until(() -> shows("a.pdf"));
        robot.clickOn(".chip-remove");

        until(() -> !shows("a.pdf"));
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void doesNotSendWhatIsTooLongAndSaysSo() {
        robot.interact(() -> field().setText("x".repeat(10_001)));
        robot.clickOn("#message").push(KeyCode.ENTER);

        until(() -> robot.lookup("#draft-length").query().isVisible());
        assertThat(field().getText()).hasSize(10_001);
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void asksBeforeASourceIsOpenedAndShowsItsWholeAddress() {
        robot.clickOn("The quiet ask");
        robot.clickOn("Open in browser");
        until(() -> !robot.lookup(".address-host").queryAll().isEmpty());
        assertThat(robot.lookup(".address").query().getAccessibleText())
                .isEqualTo("https://library.example.org/the-quiet-ask.pdf");
        assertThat(opened).isEmpty();
        robot.clickOn("Stay here");
        until(() -> robot.lookup(".question").queryAll().isEmpty());
        assertThat(opened).isEmpty();

        robot.clickOn("Open in browser");
        until(() -> !robot.lookup(".address-host").queryAll().isEmpty());
        robot.clickOn(".question .primary");

        until(() -> !opened.isEmpty());
        assertThat(opened)
                .containsExactly(URI.create("https://library.example.org/the-quiet-ask.pdf"));
    }

    @Test
    void fetchesAPictureOnlyWhenItIsAskedFor() {
        store.append(Samples.RAISE, Samples.withPictureAndProduct());
        until(() -> shows("Show"));
        assertThat(pictures.asked()).isEmpty();
        link("Show");
        pictures.bring(FakePictures.drawing(800, 300));

        until(() -> !robot.lookup(ImageView.class::isInstance).queryAll().isEmpty());
        ImageView image = robot.lookup(ImageView.class::isInstance).query();
        assertThat(image.getImage().getWidth()).isEqualTo(640);
        assertThat(pictures.asked()).containsExactly("https://pictures.example.org/drawing.png");
    }

    @Test
    void saysThatAPictureCannotBeShownAndTriesAgain() {
        store.append(Samples.RAISE, Samples.withPictureAndProduct());
        until(() -> shows("Show"));
        link("Show");
        pictures.fail();
        until(() -> shows("Try again"));
        link("Try again");
        pictures.bring(new byte[] {1, 2, 3});

        until(() ->
                pictures.asked().size() == 2
                        && shows(
                                "The picture cannot be shown. What came is no picture that Pythia can show."
                                        + " You can try it in the browser. "));
    }

    @Test
    void drawsLongWordsFromRightToLeft() {
        store.append(Samples.RAISE, written("hebrew", HEBREW));
        robot.interact(() -> field().setText(HEBREW));
        until(() -> robot.lookup(".message-text").queryAll().size() == 3);
        robot.interact(() -> stage.setWidth(500));

        until(() ->
                robot.lookup(".message-text").queryAll().stream()
                        .allMatch(text -> text.getLayoutBounds().getWidth() <= 500));
        robot.clickOn("#message").push(KeyCode.END).write("x");
        assertThat(field().getText()).hasSize(HEBREW.length() + 1);
    }

    private void speakSentence() {
        turns.passage().set(Optional.of(new Passage(new MessageId("answer"), 52, 129)));
        turns.state().set(new TurnState.Speaking());
    }

    private String later() {
        return robot.lookup(".later").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .reduce("", String::concat);
    }

    private void link(String words) {
        Hyperlink link =
                robot.lookup((Hyperlink each) -> words.equals(each.getText()))
                        .queryAs(Hyperlink.class);
        robot.interact(link::fire);
    }

    private static Message written(String id, String words) {
        return Message.received(new MessageId(id), words, Optional.of(FakeTurns.NOW));
    }

    private TextArea field() {
        return robot.lookup("#message").queryAs(TextArea.class);
    }

    private boolean shows(String words) {
        return Seen.in(stage, words);
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The window never came to it; it did " + turns.calls(), e);
        }
    }
}
