package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRoundTripTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void whateverWasSaidComesBackAsItWas() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            ConversationStore store = store(new NastyMessages(new Random(seed)).some(20));
            ConversationStore other = new ConversationStore();
            TransferState.BroughtIn end = bringIn(other, save(store));

            assertThat(other.conversations().get())
                    .as("seed %s", seed)
                    .isEqualTo(store.conversations().get());
            assertThat(other.messages(Talks.RAISE))
                    .as("seed %s", seed)
                    .isEqualTo(store.messages(Talks.RAISE));
            assertThat(end.conversations()).isEqualTo(1);
        }
    }

    @Test
    void aLongMessageComesBack() throws IOException {
        String text = "שלום 日本 🙂 ```\n".repeat(70_000);
        ConversationStore store = store(List.of(Talks.message("m", Sender.CLONE, text, 0)));
        ConversationStore other = new ConversationStore();
        bringIn(other, save(store));

        assertThat(other.messages(Talks.RAISE).getFirst().text()).isEqualTo(text);
    }

    @Test
    void halfALetterBecomesASignThatAllCanRead() throws IOException {
        ConversationStore store =
                store(List.of(Talks.message("m", Sender.USER, "a\uD83D!\uDE00", 0)));
        ConversationStore other = new ConversationStore();
        bringIn(other, save(store));

        assertThat(other.messages(Talks.RAISE))
                .extracting(Message::text)
                .containsExactly("a\uFFFD!\uFFFD");
    }

    @Test
    void nothingComesTwice() throws IOException {
        ConversationStore store = Talks.store();
        List<Message> before = store.messages(Talks.RAISE);
        TransferState.BroughtIn end = bringIn(store, save(store));

        assertThat(end).isEqualTo(new TransferState.BroughtIn(0, 0));
        assertThat(store.messages(Talks.RAISE)).isEqualTo(before);
        assertThat(store.conversations().get()).hasSize(2);
    }

    @Test
    void soundsAreNotClaimedToBeThere() throws IOException {
        ConversationStore other = new ConversationStore();
        bringIn(other, save(Talks.store()));

        assertThat(other.messages(Talks.RAISE).getFirst().voice())
                .hasValueSatisfying(note -> {
                    assertThat(note.sound()).isEmpty();
                    assertThat(note.length()).hasSeconds(2);
                });
    }

    private static ConversationStore store(List<Message> messages) {
        ConversationStore store = new ConversationStore();
        Conversation conversation = Talks.conversation("raise", Optional.of("T\u0000 \u202E"), 0);
        store.merge(List.of(conversation));
        messages.forEach(message -> store.append(Talks.RAISE, message));
        return store;
    }

    private Path save(ConversationStore store) throws IOException {
        Path file = folder.resolve("out.json");
        new Exporter(
                        store,
                        Sounds.none(),
                        InstantSource.fixed(Talks.NOW),
                        ZoneOffset.UTC,
                        new PlainFileWords())
                .save(new Order(Optional.empty(), Format.JSON, "The Guide", file), _ -> {});
        assertThat(Files.exists(file)).isTrue();
        return file;
    }

    private static TransferState.BroughtIn bringIn(ConversationStore store, Path file)
            throws IOException {
        return new Importer(store, () -> {}).bringIn(file, _ -> {});
    }
}
