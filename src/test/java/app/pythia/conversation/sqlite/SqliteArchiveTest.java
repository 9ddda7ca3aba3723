package app.pythia.conversation.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ArchiveProblem;
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
import app.pythia.conversation.SoundId;
import app.pythia.conversation.Standing;
import app.pythia.conversation.VoiceNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:42:00.123Z");
    private static final ConversationId A = new ConversationId("a");
    private static final Conversation GREEK =
            new Conversation(A, Optional.of("Ἑλληνικά"), "first", "last", Optional.of(NOW));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path parent;

    @Test
    void keepsWhereAConversationStands() throws Exception {
        Conversation pinned =
                new Conversation(
                        new ConversationId("pinned"),
                        Optional.empty(),
                        "First.",
                        "Last.",
                        Optional.empty(),
                        new Attention(
                                Optional.of(Instant.ofEpochMilli(1)),
                                7,
                                Optional.of(Instant.ofEpochMilli(2))),
                        new Standing(Listing.MISSED, "mark", Optional.of(Instant.ofEpochMilli(3))));
        try (Archive archive = SqliteArchive.open(folder())) {
            archive.put(pinned);
        }
        try (Archive archive = SqliteArchive.open(folder())) {
            assertThat(archive.conversations()).containsExactly(pinned);
        }
    }

    @Test
    void whatIsPutIsThereInTheNextRun() throws Exception {
        List<Message> messages = List.of(question(), answer());
        try (Archive archive = open()) {
            archive.put(GREEK);
            archive.put(A, messages);
        }
        try (Archive archive = open()) {
            assertThat(archive.conversations()).containsExactly(GREEK);
            assertThat(archive.messages(A)).isEqualTo(messages);
        }
    }

    @Test
    void theNewestAreReadWithWhatHasComeSince() throws Exception {
        List<Message> ten = numbered(10);
        try (Archive archive = open()) {
            archive.put(A, ten);
            assertThat(archive.newest(A, 3)).isEqualTo(ten.subList(7, 10));
            archive.flush();
            assertThat(archive.newest(A, 3)).isEqualTo(ten.subList(7, 10));
            assertThat(archive.newest(A, 20)).isEqualTo(ten);
            archive.put(A, 10, question());
            archive.put(A, 9, answer());
            archive.put(A, 0, answer());

            assertThat(archive.newest(A, 3)).containsExactly(ten.get(8), answer(), question());
            archive.flush();
            assertThat(archive.newest(A, 3)).containsExactly(ten.get(8), answer(), question());
            archive.forget(A);
            assertThat(archive.newest(A, 3)).isEmpty();
        }
    }

    private static List<Message> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        Message.received(new MessageId("m" + number), "text", Optional.of(NOW)))
                .toList();
    }

    @Test
    void whatIsPutIsReadAtOnce() throws Exception {
        try (Archive archive = open()) {
            archive.put(GREEK);
            archive.put(A, List.of(question()));

            assertThat(archive.conversations()).containsExactly(GREEK);
            assertThat(archive.messages(A)).containsExactly(question());
        }
    }

    @Test
    void messagesCanChangeMoveAndGo() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer(), text("3")));
            archive.flush();
            archive.put(A, List.of(answer(), question().withStatus(MessageStatus.NOT_SENT)));
        }
        try (Archive archive = open()) {
            assertThat(archive.messages(A))
                    .containsExactly(answer(), question().withStatus(MessageStatus.NOT_SENT));
        }
    }

    @Test
    void whatIsForgottenLeavesNoTraceOnTheDisk() throws Exception {
        try (Archive archive = open()) {
            archive.put(GREEK);
            archive.put(A, List.of(text("canary in the archive")));
            archive.flush();
            assertThat(everythingOnTheDisk()).contains("canary in the archive");
            archive.forget(A);
            archive.flush();
            assertThat(everythingOnTheDisk()).doesNotContain("canary in the archive");
            assertThat(archive.conversations()).isEmpty();
            assertThat(archive.messages(A)).isEmpty();
        }
    }

    @Test
    void aMessageThatGoesLeavesNoTraceOnTheDisk() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(text("stays"), text("canary in the archive")));
            archive.flush();
            archive.put(A, List.of(text("stays")));
            archive.flush();
            assertThat(everythingOnTheDisk())
                    .contains("stays")
                    .doesNotContain("canary in the archive");
        }
    }

    @Test
    void theWordsOfWhatIsForgottenAreNotInTheIndexEither() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(text("canaryone 我们 ἀρετή"), text("stays")));
            archive.put(new ConversationId("b"), List.of(text("canarytwo")));
            archive.flush();
            archive.put(A, 0, text("canarythree"));
            archive.flush();
            archive.forget(new ConversationId("b"));
            archive.put(A, List.of(text("stays")));
            archive.flush();
            assertThat(everythingOnTheDisk())
                    .contains("stays")
                    .doesNotContain("canary", "anary", "αρετη", "我们");
        }
    }

    @Test
    void aLongConversationThatIsForgottenLeavesNothingInTheIndexEither() throws Exception {
        try (Archive archive = open()) {
            archive.put(new ConversationId("b"), List.of(text("stays")));
            archive.put(A, IntStream.range(0, 6_000).mapToObj(n -> text("canary" + n)).toList());
            archive.flush();
            archive.forget(A);
            archive.flush();
            assertThat(everythingOnTheDisk()).contains("stays").doesNotContain("canary", "anary");
            assertThat(archive.search().find(SearchQuery.of("canary"), 9)).isEmpty();
            assertThat(archive.search().find(SearchQuery.of("stays"), 9)).hasSize(1);
        }
    }

    @Test
    void oneOfManyThatChangesIsKept() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer()));
            archive.put(A, 2, text("3"));
            archive.put(A, 0, text("1"));
            assertThat(archive.messages(A)).containsExactly(text("1"), answer(), text("3"));
            archive.flush();
            archive.put(A, 1, text("2"));
            assertThat(archive.messages(A)).containsExactly(text("1"), text("2"), text("3"));
        }
        try (Archive archive = open()) {
            assertThat(archive.messages(A)).containsExactly(text("1"), text("2"), text("3"));
        }
    }

    @Test
    void manyThatMoveAreAllThereAndFound() throws Exception {
        List<Message> many = IntStream.range(0, 12_000).mapToObj(n -> text("word" + n)).toList();
        try (Archive archive = open()) {
            archive.put(A, many);
            archive.flush();
            archive.put(A, many.subList(3, 11_000));
            archive.flush();

            assertThat(archive.messages(A)).isEqualTo(many.subList(3, 11_000));
            assertThat(archive.search().find(SearchQuery.of("\"word9999\""), 9)).hasSize(1);
            assertThat(archive.search().find(SearchQuery.of("\"word2\""), 9)).isEmpty();
        }
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer(), text("half \uD83D")));
            archive.flush();
            long before = Files.size(folder().resolve("pythia.db-wal"));
            archive.put(A, List.of(question(), answer(), text("half \uD83D")));
            archive.flush();
            assertThat(Files.size(folder().resolve("pythia.db-wal"))).isEqualTo(before);
        }
    }

    @Test
    void damageThatWasNoticedInTheRunBeforeSetsTheStoreAside() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question()));
        }
        LaterCheck.note(folder());
        try (Archive archive = open()) {
            assertThat(archive.problem().get())
                    .contains(new ArchiveProblem.SetAside("pythia.db.bad"));
        }
        try (Archive archive = open()) {
            assertThat(archive.problem().get()).isEmpty();
        }
    }

    @Test
    void aStoreThatIsTooLargeIsCheckedWhileItIsUsed() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer()));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Database.run(connection, "UPDATE message SET conversation = 'b' WHERE position = 1");
            Database later = new Database(folder(), connection, Optional.empty(), false);
            try (LaterCheck check = LaterCheck.begin(later)) {
                check.await();
            }
        }

        assertThat(LaterCheck.hasFoundDamage(folder())).isTrue();
    }

    @Test
    void whatIsForgottenIsNotInTheCopyOfAnOlderStoreEither() throws Exception {
        open().close();
        Files.writeString(folder().resolve("pythia.db.v1"), "canary in the archive");
        try (Archive archive = open()) {
            archive.put(GREEK);
            archive.flush();
            assertThat(everythingOnTheDisk()).contains("canary in the archive");
            archive.forget(A);
            archive.flush();
            assertThat(everythingOnTheDisk()).doesNotContain("canary in the archive");
        }
    }

    @Test
    void aStoreThatLacksAColumnIsKeptAsideAndANewOneBegun() throws Exception {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Database.run(connection, "ALTER TABLE message RENAME COLUMN text TO texu");
        }
        try (Archive archive = open()) {
            assertThat(archive.problem().get())
                    .contains(new ArchiveProblem.SetAside("pythia.db.bad"));
            archive.put(A, List.of(question()));
            archive.flush();
        }
    }

    @Test
    void aStoreInWhichAMessageIsMissingIsKeptAsideAndANewOneBegun() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer()));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Database.run(connection, "UPDATE message SET conversation = 'b' WHERE position = 1");
        }
        try (Archive archive = open()) {
            assertThat(archive.problem().get())
                    .contains(new ArchiveProblem.SetAside("pythia.db.bad"));
        }
    }

    @Test
    void whatIsForgottenAndPutAgainIsThere() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer()));
            archive.flush();
            archive.forget(A);
            archive.put(A, List.of(text("new")));
        }
        try (Archive archive = open()) {
            assertThat(archive.messages(A)).extracting(Message::text).containsExactly("new");
        }
    }

    @Test
    void whatIsForgottenAndPutAgainAsItWasIsThere() throws Exception {
        try (Archive archive = open()) {
            archive.put(A, List.of(question(), answer()));
            archive.flush();
            archive.forget(A);
            archive.put(A, List.of(question()));
        }
        try (Archive archive = open()) {
            assertThat(archive.messages(A)).containsExactly(question());
        }
    }

    @Test
    void aThousandPuttingsAreFewTransactions() throws Exception {
        try (Archive archive = open()) {
            IntStream.range(0, 1000)
                    .forEach(i -> archive.put(A, List.of(question().withText("word " + i))));
            archive.flush();
        }
        try (Archive archive = open()) {
            assertThat(archive.messages(A)).extracting(Message::text).containsExactly("word 999");
        }
    }

    @Test
    void aDamagedFileIsKeptAsideAndANewOneBegun() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(file(), "this is no store ".repeat(1000));

        try (Archive archive = open()) {
            assertThat(archive.problem().get())
                    .contains(new ArchiveProblem.SetAside("pythia.db.bad"));
            archive.put(GREEK);
        }
        try (Archive archive = open()) {
            assertThat(archive.conversations()).containsExactly(GREEK);
            assertThat(archive.problem().get()).isEmpty();
        }
        assertThat(folder().resolve("pythia.db.bad")).content().startsWith("this is no store");
    }

    @Test
    void theSoundsThatMessagesHaveAreTold() throws Exception {
        try (Archive archive = open()) {
            archive.put(GREEK.id(), List.of(question(), answer()));
            assertThat(archive.sounds()).contains(Set.of(new SoundId("s")));
        }
        try (Archive archive = open()) {
            assertThat(archive.sounds()).contains(Set.of(new SoundId("s")));
        }
    }

    @Test
    void besideAStoreThatWasSetAsideNobodyCanTellWhichSoundsMessagesHave() throws Exception {
        Files.createDirectories(folder());
        Files.writeString(file(), "this is no store ".repeat(1000));
        open().close();

        try (Archive archive = open()) {
            archive.put(GREEK.id(), List.of(question()));
            assertThat(archive.sounds()).isEmpty();
        }
    }

    @Test
    void aStoreOfANewerPythiaIsRefusedAndNotTouched() throws Exception {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Database.run(connection, "PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        refused ->
                                assertThat(refused.problem())
                                        .isEqualTo(new ArchiveProblem.Newer(99)));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theUserAloneCanReadIt() throws Exception {
        try (Archive archive = open()) {
            archive.put(GREEK);
            archive.flush();

            assertThat(permissions(folder())).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder())) {
                assertThat(files.map(SqliteArchiveTest::permissions)).containsOnly("rw-------");
            }
        }
    }

    private Archive open() throws ArchiveException {
        return SqliteArchive.open(folder());
    }

    private Path folder() {
        return parent.resolve("data");
    }

    private Path file() {
        return folder().resolve("pythia.db");
    }

    private String everythingOnTheDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path each : files.toList()) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Message question() {
        VoiceNote note =
                new VoiceNote(
                        Duration.ofMillis(1500),
                        List.of(0f, 1f, 51 / 255f),
                        Optional.of(new SoundId("s")));
        return Message.outgoing("What?\u0000 \uD83D\uDE00", Optional.of(note), NOW)
                .withId(new MessageId("q"))
                .withStatus(MessageStatus.COMPLETE);
    }

    private static Message answer() {
        return Message.received(new MessageId("r"), "This.", Optional.empty())
                .withCitations(
                        List.of(
                                new Citation(
                                        "T",
                                        "WEB",
                                        "",
                                        Optional.of("https://a"),
                                        Optional.empty())))
                .withAttachments(
                        List.of(
                                new Attachment.Picture("https://p"),
                                new Attachment.Product("P", "text", Optional.empty())));
    }

    private static Message text(String text) {
        return Message.received(new MessageId("t"), text, Optional.of(NOW));
    }
}
