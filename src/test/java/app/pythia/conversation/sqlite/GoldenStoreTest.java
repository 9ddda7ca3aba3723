package app.pythia.conversation.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Archive;
import app.pythia.conversation.Attachment;
import app.pythia.conversation.Attention;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Listing;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.Sender;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.Standing;
import app.pythia.conversation.VoiceNote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stores of every released form, as that Pythia wrote them, are read by this one. They are never
/// written anew: a new form adds its own.
class GoldenStoreTest {
    private static final Path STORES =
            Path.of("src/test/resources/app/pythia/conversation/sqlite/stores");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    static final Conversation TITLED =
            new Conversation(
                    new ConversationId("c1"),
                    Optional.of("Ἑλληνικά 🏛"),
                    "What is virtue?",
                    "It is knowledge.",
                    Optional.of(NOON));
    static final Conversation BARE =
            Conversation.unread(new ConversationId("c2"), Optional.empty(), Optional.empty());
    static final Conversation ATTENDED =
            new Conversation(
                    TITLED.id(),
                    TITLED.title(),
                    TITLED.firstWords(),
                    TITLED.preview(),
                    TITLED.startedAt(),
                    new Attention(Optional.of(NOON.plusSeconds(60)), 2, Optional.of(NOON)),
                    new Standing(Listing.MISSED, "0123456789abcdef", Optional.of(NOON)));
    static final List<Message> MESSAGES =
            List.of(
                    new Message(
                            new MessageId("m1"),
                            Sender.USER,
                            "What is virtue?",
                            Optional.of(NOON),
                            Optional.of(
                                    new VoiceNote(
                                            Duration.ofMillis(1_500),
                                            List.of(0f, 1f, 51 / 255f),
                                            Optional.of(new SoundId("s1")))),
                            List.of(),
                            List.of(),
                            MessageStatus.COMPLETE),
                    new Message(
                            new MessageId("m2"),
                            Sender.CLONE,
                            "It is knowledge.",
                            Optional.empty(),
                            Optional.empty(),
                            List.of(
                                    new Citation(
                                            "Meno",
                                            "PDF",
                                            "87c",
                                            Optional.of("https://a.example"),
                                            Optional.of("p. 3"))),
                            List.of(
                                    new Attachment.Picture("https://a.example/p.png"),
                                    new Attachment.File("https://a.example/f.pdf"),
                                    new Attachment.Product("Basket", "", Optional.empty())),
                            MessageStatus.INCOMPLETE),
                    new Message(
                            new MessageId("local-3"),
                            Sender.USER,
                            "And courage?",
                            Optional.of(NOON),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            MessageStatus.NOT_SENT));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.db", "2.db"})
    void theStoresOfFormerFormsAreReadWholeAndSearched(String store) throws Exception {
        isReadWhole(store, TITLED);
    }

    @Test
    void theStoreOfTheThirdFormIsReadWithWhereItsConversationsStand() throws Exception {
        isReadWhole("3.db", ATTENDED);
    }

    private void isReadWhole(String store, Conversation titled) throws Exception {
        Files.copy(STORES.resolve(store), folder.resolve("pythia.db"));

        try (Archive archive = SqliteArchive.open(folder)) {
            assertThat(archive.problem().get()).isEmpty();
            assertThat(archive.conversations()).containsExactlyInAnyOrder(titled, BARE);
            assertThat(archive.messages(TITLED.id())).isEqualTo(MESSAGES);
            assertThat(archive.messages(BARE.id())).isEmpty();
            assertThat(archive.search().find(SearchQuery.of("i"), 9))
                    .extracting(hit -> hit.message().value())
                    .containsExactly("m2", "m1");
        }
    }
}
