package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.TalkMode;
import app.pythia.turn.Kept;
import app.pythia.turn.Problem;
import app.pythia.turn.TurnState;
import app.pythia.ui.FakeMirror;
import app.pythia.ui.FakePictures;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.notice.Problems;
import app.pythia.ui.settings.SettingsPorts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts the window before every test.
class PythiaWindowTest {
    private final FxRobot robot = new FxRobot();
    private final FakeTurns turns = new FakeTurns();
    private final ConversationStore store = Samples.store();
    private final FakeMirror mirror = new FakeMirror(store);
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
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
                        SettingsPorts.of(settings),
                        _ -> {},
                        new FakePictures(),
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(700);
        window.show();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void talksWhileSpaceIsHeldHoweverOftenItRepeats() {
        talkByHolding();
        robot.press(KeyCode.SPACE);
        for (int i = 0; i < 10; i++) {
            robot.interact(() -> fire(KeyEvent.KEY_PRESSED));
        }
        robot.release(KeyCode.SPACE);

        until(() -> turns.calls().contains("finish"));
        assertThat(turns.calls()).containsExactly("begin", "finish");
    }

    @Test
    void writesSpacesInTheMessageField() {
        robot.clickOn("#message").write("a b");

        assertThat(field().getText()).isEqualTo("a b");
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void talksFromTheMessageFieldWithControlAndWritesNoSpace() {
        talkByHolding();
        robot.clickOn("#message").write("a");
        robot.press(KeyCode.CONTROL, KeyCode.SPACE);
        robot.release(KeyCode.CONTROL);
        assertThat(turns.calls()).containsExactly("begin");
        robot.release(KeyCode.SPACE);

        until(() -> turns.calls().contains("finish"));
        assertThat(field().getText()).isEqualTo("a");
    }

    @Test
    void escapeDropsWhatIsBeingSaid() {
        robot.press(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        robot.release(KeyCode.SPACE);

        until(() -> shows("Ready"));
        assertThat(turns.calls()).containsExactly("begin", "cancel");
    }

    @Test
    void spaceDoesNotPressTheFocusedButton() {
        robot.interact(() -> node("#new").requestFocus());
        robot.push(KeyCode.SPACE);

        until(() -> turns.calls().contains("begin"));
        assertThat(mirror.calls()).isEmpty();
    }

    @Test
    void enterSendsAndShiftEnterBeginsALine() {
        robot.clickOn("#message").write("one").push(KeyCode.SHIFT, KeyCode.ENTER).write("two");
        robot.push(KeyCode.ENTER);

        assertThat(turns.calls()).containsExactly("type one\ntwo");
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void showsEveryStateInWords() {
        turns.state().set(new TurnState.Listening(FakeTurns.NOW.minusSeconds(7)));
        until(() -> shows("Listening · 0:07"));
        turns.state().set(new TurnState.Sending());
        until(() -> shows("Sending…"));
        turns.state().set(new TurnState.Answering());
        until(() -> shows("The Guide is answering"));
        turns.state().set(new TurnState.Speaking());
        until(() -> shows("Speaking"));
        turns.state().set(new TurnState.Opening());
        until(() -> shows("Opening the microphone…"));
        turns.state().set(new TurnState.Ready());
        until(() -> shows("Ready"));
    }

    @Test
    void saysEveryProblem() {
        Problems.all()
                .forEach(problem -> {
                    turns.state().set(new TurnState.Failed(problem, Optional.empty()));
                    until(() -> shows(Notices.of(problem).text()));
                });
    }

    @Test
    void isReadyForTheNextTurnAfterAProblem() {
        turns.state().set(new TurnState.Failed(new Problem.KeyRejected(), Optional.empty()));
        until(() -> shows("Failed"));
        robot.clickOn("Dismiss");
        until(() -> shows("Ready"));

        robot.push(KeyCode.SPACE);

        until(() -> turns.calls().contains("begin"));
        assertThat(turns.calls()).startsWith("dismiss", "begin");
    }

    @Test
    void talksStraightAfterAProblem() {
        turns.state().set(new TurnState.Failed(new Problem.NoMicrophone(), Optional.empty()));
        until(() -> shows("Failed"));

        robot.push(KeyCode.SPACE);

        until(() -> turns.calls().contains("begin"));
        assertThat(turns.calls()).startsWith("begin");
    }

    @Test
    void sendsAgainWhatWasKept() {
        turns.state()
                .set(
                        new TurnState.Failed(
                                new Problem.NoAnswer(),
                                Optional.of(
                                        new Kept(new MessageId("unsent"), Kept.Fate.NOT_SENT))));
        until(() -> shows("Send again"));
        robot.clickOn("Send again");

        assertThat(turns.calls()).containsExactly("sendAgain unsent");
    }

    @Test
    void showsWordsAsTheyArrive() {
        Message incoming = Message.incoming(FakeTurns.NOW);
        store.append(Samples.RAISE, incoming);
        for (String word : "Then stop and listen to them for a while".split("(?= )", -1)) {
            store.change(
                    Samples.RAISE,
                    incoming.id(),
                    message -> message.withText(message.text() + word));
        }

        until(() -> shows("Then stop and listen to them for a while"));
    }

    @Test
    void staysAtTheEndUntilTheUserScrollsUp() {
        ScrollBar bar = robot.lookup(".rows > .scroll-bar").queryAs(ScrollBar.class);
        answers(12);
        until(() -> bar.isVisible() && bar.getValue() == 1 && shows("Answer 12"));

        robot.moveTo(".rows").scroll(60, VerticalDirection.UP);
        until(() -> bar.getValue() < 0.9 && !shows("Answer 12"));
        answers(1);

        until(() -> node("#to-end").isVisible() && shows("2 new"));
        assertThat(bar.getValue()).isLessThan(0.9);
        assertThat(shows("Answer 13")).isFalse();
    }

    private void answers(int count) {
        for (int i = 0; i < count; i++) {
            int number = store.transcript().get().messages().size() / 2;
            store.append(
                    Samples.RAISE,
                    Message.received(
                            MessageId.local(), "Answer " + number, Optional.of(FakeTurns.NOW)));
            store.append(Samples.RAISE, Samples.answer().withId(MessageId.local()));
        }
    }

    @Test
    void opensTheConversationThatIsChosen() {
        robot.clickOn("First offer or second?");

        until(() -> stage.getTitle().equals("Pythia – First offer or second?"));
        assertThat(mirror.calls()).containsExactly("open offer");
    }

    @Test
    void beginsANewConversationByKey() {
        robot.push(KeyCode.CONTROL, KeyCode.N);

        until(() -> shows("Hold or tap Space and talk, or write below."));
        assertThat(mirror.calls()).containsExactly("startNew");
    }

    private void talkByHolding() {
        settings.update(it -> it.withTalking(it.talking().withMode(TalkMode.HOLD)));
        until(() -> shows("Hold"));
    }

    private void fire(EventType<KeyEvent> type) {
        Node target = stage.getScene().getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
    }

    private TextArea field() {
        return robot.lookup("#message").queryAs(TextArea.class);
    }

    private Node node(String query) {
        return robot.lookup(query).query();
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
