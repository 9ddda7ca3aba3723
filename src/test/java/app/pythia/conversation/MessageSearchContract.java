package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What search finds, in whatever archive.
public abstract class MessageSearchContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ConversationId A = new ConversationId("a");
    private static final ConversationId B = new ConversationId("b");

    @SuppressWarnings("NullAway.Init") // Opened before every test.
    private Archive archive;

    /// An archive that is empty.
    protected abstract Archive open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        archive = open();
    }

    @AfterEach
    void end() {
        archive.close();
    }

    @Test
    void theNewestComeFirstAlsoIfTheyWereTakenFirst() throws Exception {
        archive.put(A, List.of(said("new", "virtue", NOON)));
        archive.flush();
        archive.put(B, List.of(said("old", "virtue", NOON.minusSeconds(9))));

        assertThat(found("virtue")).containsExactly("new", "old");
        assertThat(archive.search().find(SearchQuery.of("virtue"), 1)).hasSize(1);
    }

    @Test
    void anUndatedMessageCountsAsOfTheOneBeforeIt() throws Exception {
        archive.put(conversation(B, NOON.plusSeconds(5)));
        archive.put(
                A,
                List.of(
                        said("first", "virtue", NOON),
                        undated("second", "virtue"),
                        undated("third", "virtue"),
                        said("fourth", "virtue", NOON.plusSeconds(9))));
        archive.put(B, List.of(undated("begun", "virtue")));

        assertThat(found("virtue")).containsExactly("fourth", "begun", "third", "second", "first");
    }

    @ParameterizedTest
    @CsvSource({
        "what is virtue, true",
        "virtue what, true",
        "virt, true",
        "VIRTUE, true",
        "vírtué, true",
        "virt what, false",
        "\"is virtue\", true",
        "\"virtue is\", false",
        "\"what is virt\", false",
        "\"what is virt, true",
        "vice, false",
        "what vice, false",
    })
    void allWordsAreWantedAndTheLastMayBeBegun(String typed, boolean isFound) throws Exception {
        say("What is virtue?");

        assertThat(found(typed).isEmpty()).isEqualTo(!isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "Où est l'été à Genève, ete a geneve",
        "Ou est l'e\u0301te\u0301, été",
        "Ελληνικά άρθρα, ελληνικα",
        "ἡ ἀρετή, αρετη",
        "ΛΟΓΟΣ, λόγος",
        "λόγος, ΛΌΓΟΣ",
        "Ещё чай, еще ЧАЙ",
        "ＰＹＴＨＩＡ, pythia",
        "שָׁלוֹם, שלום",
        "السَّلام, السلام",
        "हिन्दी में, हिन्दी",
    })
    void caseAndAccentsDoNotCount(String text, String typed) throws Exception {
        say(text);

        assertThat(found(typed)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "我们今天去北京大学, 北, true",
        "我们今天去北京大学, 学, true",
        "我们今天去北京大学, 北京, true",
        "我们今天去北京大学, 大学, true",
        "我们今天去北京大学, 今天去北京, true",
        "我们今天去北京大学, 北大, false",
        "我们今天去北京大学, 京北, false",
        "我们今天去北京大学, 今天 大学, true",
        "我们今天去北京大学, \"大学\", true",
        "好, 好, true",
        "用Java写的程序, java, true",
        "用Java写的程序, java写, true",
        "用Java写的程序, 用java写的, true",
        "ありがとうございます, がとう, true",
        "コーヒーを飲む, コーヒ, true",
        "안녕하세요, 하세, true",
        "สวัสดีครับ, ครับ, true",
        "ภาษาไทยที่นี่, ที่, true",
        "𠮷野家, 𠮷, true",
        "𠮷野家, 野家, true",
    })
    void whereSpacesDoNotPartWordsAnyPartIsFound(String text, String typed, boolean isFound)
            throws Exception {
        say(text);

        assertThat(found(typed).isEmpty()).isEqualTo(!isFound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "-",
                "-a",
                "a*",
                "*a",
                "AND",
                "OR",
                "NOT",
                "NEAR(a b)",
                "a AND",
                "(",
                ")",
                "(a OR b",
                "a:b",
                "words:a",
                "^a",
                "a^2",
                "😀",
                "a😀b",
                "\\",
                "'",
                "a'b",
                "''",
                ";",
                "--",
                "%",
                "_",
                "a\u0000b",
                "\u0000",
                "\uD83D",
                "a\uDE00",
                "{a b}: c",
                "+",
                "a + b",
                "\"a\" + \"b\"",
                "?1",
                "\u202E",
                "\u0301",
                "a \"b c\" d \"e",
                "rank",
                "1e5",
                "…"
            })
    void nothingThatIsTypedIsAnError(String typed) throws Exception {
        say("and or not near a b");

        assertThat(found(typed)).hasSizeLessThan(2);
    }

    @Test
    void moreThanAnybodyTypesIsNoErrorEither() throws Exception {
        say("a b");

        assertThat(found("a ".repeat(100_000))).hasSize(1);
        assertThat(found("\"" + "a ".repeat(100_000))).isEmpty();
        assertThat(found("x".repeat(100_000))).isEmpty();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append('w').append(i).append(' ');
        }
        assertThat(found(many.toString())).isEmpty();
    }

    @Test
    void operatorsAreWordsLikeOthers() throws Exception {
        say("cats AND dogs");
        say("cats, dogs");

        assertThat(found("cats AND dogs")).hasSize(1);
        assertThat(found("NOT cats")).isEmpty();
    }

    @Test
    void itCanBeKeptToAConversationAPersonAndATime() throws Exception {
        archive.put(
                A, List.of(said("1", "virtue", NOON), said("2", "virtue", NOON.plusSeconds(9))));
        archive.put(B, List.of(said("3", "virtue", NOON.plusSeconds(5)), mine("4", "virtue")));

        assertThat(found(query(Optional.of(B), Optional.empty(), Optional.empty())))
                .containsExactly("4", "3");
        assertThat(found(query(Optional.empty(), Optional.of(Sender.USER), Optional.empty())))
                .containsExactly("4");
        assertThat(
                        found(
                                query(
                                        Optional.empty(),
                                        Optional.of(Sender.CLONE),
                                        Optional.of(NOON.plusSeconds(5)))))
                .containsExactly("2", "3");
        assertThat(
                        found(
                                query(
                                        Optional.of(new ConversationId("none")),
                                        Optional.empty(),
                                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatWasChangedOrTakenAwayIsNotFoundByItsOldWords() throws Exception {
        archive.put(A, List.of(said("1", "virtue", NOON), said("2", "courage", NOON)));
        archive.flush();
        archive.put(A, 0, said("1", "vice", NOON));
        archive.flush();
        assertThat(found("virtue")).isEmpty();
        assertThat(found("vice")).containsExactly("1");
        archive.put(A, List.of(said("1", "vice", NOON.plusSeconds(3))));
        assertThat(found("courage")).isEmpty();
        assertThat(found("vice")).containsExactly("1");
        archive.forget(A);
        assertThat(found("vice")).isEmpty();
    }

    @Test
    void aHitTellsOfItsMessageAndMarksTheWords() throws Exception {
        say("What is Virtue,\nand what is virtuosity?");

        assertThat(hits("is virtu"))
                .containsExactly(
                        new SearchHit(
                                A,
                                new MessageId("0"),
                                Sender.CLONE,
                                Optional.of(NOON),
                                "What is Virtue, and what is virtuosity?",
                                List.of(
                                        new Mark(5, 7),
                                        new Mark(8, 14),
                                        new Mark(25, 27),
                                        new Mark(28, 38))));
    }

    @Test
    void whatIsOddIsKeptAndFoundAsFarAsCanBe() throws Exception {
        List<Message> odd = new ArrayList<>();
        odd.add(said("nul", "before\u0000behind", NOON));
        odd.add(said("half", "before \uD83D behind", NOON));
        odd.add(said("", "", NOON));
        odd.add(said("same", "before behind", NOON.minusSeconds(50)));
        odd.add(said("same", "before behind it", Instant.MAX));
        odd.add(said("early", "before behind", Instant.MIN));
        odd.add(said("long", "a ".repeat(600_000) + "before behind", NOON));
        odd.add(said("word", "x".repeat(1_000_000) + " before behind", NOON));
        odd.add(said("right", "\u202Eשלום before behind", NOON));
        archive.put(A, odd);

        assertThat(found("behind"))
                .containsExactlyInAnyOrder(
                        "nul", "half", "same", "same", "early", "long", "word", "right");
        assertThat(archive.messages(A)).hasSameSizeAs(odd);
        for (SearchHit hit : hits("before")) {
            assertThat(hit.excerpt()).hasSizeLessThan(125).doesNotContain("\u0000", "\u202E");
            assertThat(hit.marks()).isNotEmpty();
        }
    }

    @Test
    void whoeverIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> archive.search().find(SearchQuery.of("a"), 50))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private void say(String text) {
        archive.put(
                A, archive.messages(A).size(), said("" + archive.messages(A).size(), text, NOON));
    }

    private List<String> found(String typed) throws Exception {
        return names(hits(typed));
    }

    private List<String> found(SearchQuery query) throws Exception {
        archive.flush();
        return names(archive.search().find(query, 50));
    }

    private List<SearchHit> hits(String typed) throws Exception {
        archive.flush();
        return archive.search().find(SearchQuery.of(typed), 50);
    }

    private static List<String> names(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.message().value()).toList();
    }

    private static SearchQuery query(
            Optional<ConversationId> within, Optional<Sender> by, Optional<Instant> since) {
        return new SearchQuery("virtue", within, by, since);
    }

    private static Conversation conversation(ConversationId id, Instant begun) {
        return Conversation.unread(id, Optional.empty(), Optional.of(begun));
    }

    private static Message said(String id, String text, Instant at) {
        return Message.received(new MessageId(id), text, Optional.of(at));
    }

    private static Message undated(String id, String text) {
        return Message.received(new MessageId(id), text, Optional.empty());
    }

    private static Message mine(String id, String text) {
        return Message.outgoing(text, Optional.empty(), NOON.plusSeconds(6))
                .withId(new MessageId(id));
    }
}
