package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
    private static final String HEAD = "{\"format\":\"pythia-conversations\",\"version\":1,";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    private final ConversationStore store = Talks.store();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            textBlock =
                    """
                    FOREIGN | $$
                    FOREIGN | hello
                    FOREIGN | []
                    FOREIGN | {"a":1}
                    FOREIGN | {"format":"other","version":1,"conversations":[]}
                    FOREIGN | {"conversations":[],"version":1}
                    NEWER | {"format":"pythia-conversations","version":2,"conversations":7}
                    DAMAGED | {"format":"pythia-conversations","version":0,"conversations":[]}
                    DAMAGED | {"format":"pythia-conversations","conversations":[]}
                    DAMAGED | {"format":"pythia-conversations","version":"1","conversations":[]}
                    DAMAGED | {"format":"pythia-conversations","version":1}
                    DAMAGED | {"format":"pythia-conversations","version":1,"conversations":{}}
                    DAMAGED | {"format":"pythia-conversations","version":1,"conversations":[]} x
                    DAMAGED | {"format":"pythia-conversations","version":1,"conversations":[{}]}
                    """)
    void aFileThatIsNotOursIsRefused(TransferProblem problem, String content) throws IOException {
        refused(problem, content == null ? "" : content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            textBlock =
                    """
                    {"id":"x","sender":"user"}
                    {"id":"","sender":"user","text":"t"}
                    {"id":7,"sender":"user","text":"t"}
                    {"id":"x","sender":"cat","text":"t"}
                    {"id":"x","sender":"user","text":null}
                    {"id":"x","sender":"user","text":"t","at":"yesterday"}
                    {"id":"x","sender":"user","text":"t","at":"+999999999-01-01T00:00:00Z"}
                    {"id":"x","sender":"user","text":"t","status":"lost"}
                    {"id":"x","sender":"user","text":"t","voice":{"milliseconds":-1}}
                    {"id":"x","sender":"user","text":"t","voice":{"peaks":["a"]}}
                    {"id":"x","sender":"user","text":"t","citations":[7]}
                    """)
    void aMessageOfTheWrongFormSpoilsTheFile(String message) throws IOException {
        refused(
                TransferProblem.DAMAGED,
                file("{\"id\":\"new\",\"sender\":\"user\",\"text\":\"t\"}," + message));
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() throws IOException {
        String whole = file("{\"id\":\"x\",\"sender\":\"user\",\"text\":\"t🙂\"}");
        for (int end = 0; end < whole.length(); end++) {
            TransferProblem problem =
                    end > HEAD.indexOf(',') - 1 ? TransferProblem.DAMAGED : TransferProblem.FOREIGN;
            refused(problem, whole.substring(0, end));
        }
    }

    @Test
    void aFileThatIsVeryDeepIsRefused() throws IOException {
        refused(TransferProblem.DAMAGED, HEAD + "\"x\":" + "[".repeat(1_000_000));
        refused(TransferProblem.FOREIGN, "{\"x\":".repeat(100_000));
    }

    @Test
    void aFileOfNothingButLengthIsRefused() throws IOException {
        Path file = folder.resolve("big.json");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(1L << 30);
        }

        assertThatThrownBy(() -> bringIn(file)).hasMessage("FOREIGN");
    }

    @Test
    void aFolderAndAFileThatIsGoneAreRefused() {
        assertThatThrownBy(() -> bringIn(folder)).hasMessage("FOREIGN");
        assertThatThrownBy(() -> bringIn(folder.resolve("gone"))).hasMessage("UNREADABLE");
    }

    @Test
    void whatIsNotKnownIsPassedOver() throws IOException {
        TransferState.BroughtIn end =
                bringIn(
                        write(
                                "{\"more\":[{\"a\":{}}],\"conversations\":[{\"messages\":[{\"more\":[1,[2]],"
                                        + "\"id\":\"x\",\"sender\":\"clone\",\"text\":\"t\",\"at\":null,"
                                        + "\"attachments\":[{\"kind\":\"song\"}]}],\"id\":\"c\"}],"
                                        + "\"version\":1,\"format\":\"pythia-conversations\"}"));

        assertThat(end).isEqualTo(new TransferState.BroughtIn(1, 1));
        assertThat(store.messages(new ConversationId("c")))
                .containsExactly(Message.received(new MessageId("x"), "t", Optional.empty()));
    }

    @Test
    void whatWasNotSentIsNotSentByItself() throws IOException {
        bringIn(
                write(
                        file(
                                "{\"id\":\"a\",\"sender\":\"user\",\"text\":\"1\",\"status\":\"queued\"},"
                                        + "{\"id\":\"b\",\"sender\":\"user\",\"text\":\"2\",\"status\":\"sending\"},"
                                        + "{\"id\":\"c\",\"sender\":\"clone\",\"text\":\"3\",\"status\":\"arriving\"}")));

        assertThat(store.messages(new ConversationId("new")))
                .extracting(Message::status)
                .containsExactly(
                        MessageStatus.NOT_SENT, MessageStatus.UNCERTAIN, MessageStatus.INCOMPLETE);
    }

    @Test
    void givenUpItLeavesNothingBehind() throws IOException {
        AtomicBoolean given = new AtomicBoolean();
        Importer importer = new Importer(store, () -> given.set(true));
        List<Conversation> before = store.conversations().get();

        assertThatThrownBy(() ->
                        importer.bringIn(
                                many(),
                                _ -> {
                                    if (given.get()) {
                                        throw new CancellationException();
                                    }
                                }))
                .isInstanceOf(CancellationException.class);
        assertThat(store.conversations().get()).isEqualTo(before);
        assertThat(store.messages(Talks.RAISE)).isEqualTo(Talks.raise());
        assertThat(store.messages(new ConversationId("c0"))).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsTakenBack() throws IOException {
        Importer importer =
                new Importer(
                        store,
                        () -> {
                            throw new ArchiveException(new ArchiveProblem.DiskFull(), null);
                        });
        List<Conversation> before = store.conversations().get();
        Path file = many();

        assertThatThrownBy(() -> importer.bringIn(file, _ -> {})).hasMessage("NOT_KEPT");
        assertThat(store.conversations().get()).isEqualTo(before);
        assertThat(store.messages(Talks.RAISE)).isEqualTo(Talks.raise());
    }

    @Test
    void whatIsSaidInANewConversationMeanwhileStays() throws IOException {
        ConversationId first = new ConversationId("c0");
        Message said = Talks.message("said", Sender.USER, "Wait", 0);
        Importer importer =
                new Importer(
                        store,
                        () -> {
                            store.append(first, said);
                            throw new ArchiveException(new ArchiveProblem.NotWritten(), null);
                        });
        Path file = many();

        assertThatThrownBy(() -> importer.bringIn(file, _ -> {})).hasMessage("NOT_KEPT");
        assertThat(store.messages(first)).contains(said);
    }

    @Test
    void importedConversationsStayWhenTheServiceDoesNotListThem() throws IOException {
        bringIn(many());
        store.merge(List.of(Talks.conversation("raise", Optional.of("Asking"), 0)));

        assertThat(store.conversations().get()).hasSize(3_002);
    }

    /// More than is taken in at once.
    private Path many() throws IOException {
        StringBuilder all = new StringBuilder(HEAD).append("\"conversations\":[");
        all.append("{\"id\":\"raise\",\"messages\":[")
                .append("{\"id\":\"more\",\"sender\":\"user\",\"text\":\"more\"}]}");
        for (int at = 0; at < 3_000; at++) {
            all.append(",{\"id\":\"c" + at + "\",\"messages\":[")
                    .append("{\"id\":\"m" + at + "\",\"sender\":\"user\",\"text\":\"t\"}]}");
        }
        return write(all.append("]}").toString());
    }

    private static String file(String messages) {
        return HEAD + "\"conversations\":[{\"id\":\"new\",\"messages\":[" + messages + "]}]}";
    }

    private void refused(TransferProblem problem, String content) throws IOException {
        List<Conversation> before = store.conversations().get();
        Path file = write(content);

        assertThatThrownBy(() -> bringIn(file)).as(content).hasMessage(problem.name());
        assertThat(store.conversations().get()).isEqualTo(before);
    }

    private Path write(String content) throws IOException {
        // Half a letter, where the file was cut, is no letter.
        return Files.write(folder.resolve("in.json"), content.getBytes(StandardCharsets.UTF_8));
    }

    private TransferState.BroughtIn bringIn(Path file) throws IOException {
        return new Importer(store, () -> {}).bringIn(file, _ -> {});
    }
}
