package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.export.TransferState.Kind;
import app.pythia.support.Watched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferServiceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    private volatile Runnable whenAsked = () -> {};
    private final ConversationStore store = Talks.store();
    private final TransferService service =
            new TransferService(
                    store,
                    () -> {},
                    id -> {
                        whenAsked.run();
                        return Talks.sounds().find(id);
                    },
                    InstantSource.fixed(Talks.NOW),
                    ZoneOffset.UTC,
                    new PlainFileWords());
    private final Watched<TransferState> states = new Watched<>(service.state());

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void savesAndTellsTheName() {
        service.save(order(Format.MARKDOWN, folder.resolve("talks.md")));

        assertThat(states.await(TransferState.Saved.class).name()).isEqualTo("talks.md");
        assertThat(folder.resolve("talks.md")).isNotEmptyFile();
    }

    @Test
    void bringsInWhatItSaved() {
        Path file = folder.resolve("talks.json");
        service.save(order(Format.JSON, file));
        states.await(TransferState.Saved.class);
        store.forget(Talks.RAISE);
        service.bringIn(file);

        assertThat(states.await(TransferState.BroughtIn.class))
                .isEqualTo(new TransferState.BroughtIn(1, 5));
        assertThat(store.messages(Talks.RAISE)).hasSize(5);
    }

    @Test
    void givenUpItLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("talks.wav"), "older");
        whenAsked = service::cancel;
        service.save(order(Format.SOUND, file));
        states.await(TransferState.Running.class);
        states.await(TransferState.Idle.class);

        assertThat(file).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("talks.wav");
    }

    @Test
    void closedItGivesUpAndWaitsUntilNothingIsLeft() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        whenAsked =
                () -> {
                    asked.countDown();
                    await(closing);
                };
        service.save(order(Format.SOUND, folder.resolve("talks.wav")));
        await(asked);
        Thread closer = Thread.ofVirtual().start(service::close);
        service.cancel();
        closing.countDown();
        closer.join();

        assertThat(folder).isEmptyDirectory();
        service.save(order(Format.TEXT, folder.resolve("late.txt")));
        assertThat(service.state().get()).isEqualTo(new TransferState.Idle());
    }

    @Test
    void doesOneThingAtATime() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch on = new CountDownLatch(1);
        whenAsked =
                () -> {
                    asked.countDown();
                    await(on);
                };
        service.save(order(Format.SOUND, folder.resolve("first.wav")));
        await(asked);
        service.save(order(Format.TEXT, folder.resolve("second.txt")));
        service.bringIn(folder.resolve("third.json"));
        on.countDown();
        states.await(TransferState.Saved.class);

        assertThat(folder.toFile().list()).containsExactly("first.wav");
    }

    @Test
    void saysThatTheFolderIsGone() {
        service.save(order(Format.TEXT, folder.resolve("gone").resolve("talks.txt")));

        assertThat(states.await(TransferState.Failed.class))
                .isEqualTo(new TransferState.Failed(Kind.EXPORT, TransferProblem.NO_FOLDER));
    }

    @Test
    void saysThatThereIsNoSound() {
        service.save(
                new Order(
                        Optional.of(new ConversationId("nameless")),
                        Format.SOUND,
                        "The Guide",
                        folder.resolve("talks.wav")));

        assertThat(states.await(TransferState.Failed.class).problem())
                .isEqualTo(TransferProblem.NO_SOUND);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatAConversationIsGone() {
        service.save(
                new Order(
                        Optional.of(new ConversationId("gone")),
                        Format.TEXT,
                        "The Guide",
                        folder.resolve("talks.txt")));

        assertThat(states.await(TransferState.Failed.class).problem())
                .isEqualTo(TransferProblem.NOTHING);
    }

    @Test
    void itsEndIsToldUntilItIsLetGo() {
        service.save(order(Format.TEXT, folder.resolve("talks.txt")));
        states.await(TransferState.Saved.class);
        service.letGo();

        assertThat(service.state().get()).isEqualTo(new TransferState.Idle());
    }

    private static Order order(Format format, Path file) {
        return new Order(Optional.empty(), format, "The Guide", file);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
