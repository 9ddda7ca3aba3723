package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Going to a message, as it is seen.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX shows the conversation before every test.
class RevealTest {
    private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");

    private final FxRobot robot = new FxRobot();
    private final ConversationStore store = Samples.store();
    private ChatViewModel model;

    @Start
    void show(Stage stage) {
        List<Message> messages =
                IntStream.range(0, 1000)
                        .mapToObj(i ->
                                Message.received(
                                        new MessageId("m" + i),
                                        "Word ".repeat(1 + i % 50),
                                        Optional.of(FakeTurns.NOW)))
                        .toList();
        store.mergeHistory(Samples.OFFER, messages, Set.of());
        FakeTurns turns = new FakeTurns();
        FxBridge bridge = FxBridge.toToolkit();
        model =
                new ChatViewModel(
                        store,
                        turns,
                        bridge,
                        InstantSource.fixed(FakeTurns.NOW),
                        ZoneOffset.UTC,
                        _ -> new CompletableFuture<>(),
                        _ -> {},
                        new PlayerViewModel(
                                turns, SettingsStore.inMemory(Settings.DEFAULT), bridge),
                        new SoundSaver(turns, (_, _) -> {}, _ -> "", Runnable::run),
                        new ManualDelay());
        ChatView view =
                new ChatView(
                        model,
                        new SimpleObjectProperty<>(CloneFace.named("The Guide")),
                        new SimpleStringProperty(""),
                        _ -> {});
        stage.setScene(new Scene(view));
        stage.setWidth(700);
        stage.setHeight(600);
        stage.show();
    }

    @Test
    void bringsAMessageIntoTheMiddleAndMarksItWhileItsConversationIsBeingOpened() throws Exception {
        robot.interact(() -> model.reveal(Samples.OFFER, new MessageId("m500")));
        store.select(Samples.OFFER);
        List<Node> seen = new CopyOnWriteArrayList<>();
        until(() -> {
            marked().ifPresent(seen::add);
            return !seen.isEmpty();
        });

        Node row = seen.getFirst();
        double middle = row.getLayoutY() + row.getLayoutBounds().getHeight() / 2;
        assertThat(((MessageRow) row).entry().id()).isEqualTo(new MessageId("m500"));
        double room = robot.lookup(".rows").query().getLayoutBounds().getHeight();
        assertThat(middle).isEqualTo(room / 2, within(30.0));
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }

    private Optional<Node> marked() {
        return robot.lookup(".message-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(REVEALED))
                .findFirst();
    }
}
