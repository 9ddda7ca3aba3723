package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ConversationStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ConversationId ID = new ConversationId("a");
    private static final VoiceNote NOTE = new VoiceNote(Duration.ofSeconds(3), List.of(0.5f, 1f));

    private final ConversationStore store = new ConversationStore();

    @Test
    void listsConversationsNewestFirstAndUndatedOnesLast() {
        store.merge(
                List.of(
                        conversation("old", Optional.of(NOON.minusSeconds(60))),
                        conversation("undated", Optional.empty()),
                        conversation("new", Optional.of(NOON))));

        assertThat(store.conversations().get())
                .extracting(conversation -> conversation.id().value())
                .containsExactly("new", "old", "undated");
    }

    @Test
    void aConversationThatTheServiceDoesNotListStays() {
        store.merge(List.of(conversation("anonymous", Optional.of(NOON))));
        store.merge(List.of(conversation("listed", Optional.of(NOON.minusSeconds(1)))));

        assertThat(store.conversations().get()).hasSize(2);
    }

    @Test
    void theListKeepsTheLastWordsThatWereSeen() {
        store.merge(List.of(conversation("a", Optional.of(NOON))));
        store.append(ID, clone("m", "The last words."));
        store.merge(List.of(conversation("a", Optional.of(NOON))));

        assertThat(store.conversations().get().getFirst().preview()).isEqualTo("The last words.");
    }

    @Test
    void aConversationIsKnownByTheUsersFirstWords() {
        store.merge(List.of(conversation("a", Optional.of(NOON))));
        store.append(ID, clone("m", "Welcome."));
        store.append(ID, user("u", "How do I begin?"));
        store.append(ID, user("v", "And then?"));

        assertThat(store.conversations().get().getFirst().firstWords())
                .isEqualTo("How do I begin?");
    }

    @Test
    void onlyTheSelectedConversationIsShown() {
        store.append(ID, clone("m", "Here."));
        store.append(new ConversationId("other"), clone("n", "There."));
        store.select(ID);

        assertThat(shown()).containsExactly("Here.");
        store.selectNone();
        assertThat(store.transcript().get()).isEqualTo(Transcript.EMPTY);
    }

    @Test
    void aMessageIsChangedInItsPlaceAlsoIfItGetsAnotherName() {
        store.select(ID);
        store.append(ID, clone("first", "1"));
        store.append(ID, clone("second", "2"));
        store.change(
                ID,
                new MessageId("first"),
                message -> message.withText("one").withId(new MessageId("named")));

        assertThat(shown()).containsExactly("one", "2");
        assertThat(store.transcript().get().messages().getFirst().id().value()).isEqualTo("named");
    }

    @Test
    void aMessageThatIsGoneStaysGone() {
        store.select(ID);
        store.append(ID, clone("m", "Here."));
        store.remove(ID, new MessageId("m"));
        store.change(ID, new MessageId("m"), message -> message.withText("Back."));

        assertThat(shown()).isEmpty();
    }

    @Test
    void theHistorySaysWhatTheCloneHeardAndTheMessageKeepsItsSound() {
        store.select(ID);
        store.append(
                ID,
                Message.outgoing("", Optional.of(NOTE), NOON).withStatus(MessageStatus.COMPLETE));
        merge(ID, List.of(user("u1", "What I said.")));

        assertThat(store.transcript().get().messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.id()).isEqualTo(new MessageId("u1"));
                    assertThat(message.text()).isEqualTo("What I said.");
                    assertThat(message.voice()).contains(NOTE);
                    assertThat(message.at()).contains(NOON);
                });
    }

    @Test
    void theWordsOfASpokenMessageGoToTheNewestOneOfThatSide() {
        store.select(ID);
        store.append(
                ID,
                Message.outgoing("", Optional.of(NOTE), NOON).withStatus(MessageStatus.COMPLETE));
        merge(ID, List.of(user("u1", "Long ago."), clone("c1", "Yes."), user("u2", "Just now.")));

        assertThat(store.transcript().get().messages())
                .filteredOn(message -> message.voice().isPresent())
                .extracting(Message::text)
                .containsExactly("Just now.");
    }

    @Test
    void aMessageThatTheServiceDoesNotTellOfYetStays() {
        store.select(ID);
        store.append(ID, clone("answer", "Just received."));
        merge(ID, List.of(user("u1", "A question.")));

        assertThat(shown()).containsExactly("A question.", "Just received.");
    }

    @Test
    void aMessageThatWasNotSentStaysThoughTheSameWordsWereSentBefore() {
        store.select(ID);
        store.append(
                ID,
                Message.outgoing("Hello?", Optional.empty(), NOON)
                        .withStatus(MessageStatus.NOT_SENT));
        merge(ID, List.of(user("u1", "Hello?")));

        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.COMPLETE, MessageStatus.NOT_SENT);
    }

    @Test
    void anAnswerThatWasCutShortIsCompletedFromTheHistory() {
        store.select(ID);
        store.append(
                ID,
                Message.incoming(NOON).withText("Half an").withStatus(MessageStatus.INCOMPLETE));
        merge(ID, List.of(clone("c1", "Half an answer is more than none.")));

        assertThat(store.transcript().get().messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text()).isEqualTo("Half an answer is more than none.");
                    assertThat(message.status()).isEqualTo(MessageStatus.COMPLETE);
                });
    }

    @Test
    void anAnswerThatStillArrivesIsNotTakenForAnEarlierOne() {
        store.select(ID);
        store.append(ID, Message.received(MessageId.local(), "Earlier.", Optional.of(NOON)));
        store.append(ID, Message.incoming(NOON));
        merge(ID, List.of(clone("c1", "Earlier.")));

        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.COMPLETE, MessageStatus.ARRIVING);
    }

    @Test
    void theSameWordsSaidTwiceAreTwoMessages() {
        store.select(ID);
        store.append(
                ID,
                Message.outgoing("Yes", Optional.empty(), NOON).withStatus(MessageStatus.COMPLETE));
        store.append(
                ID,
                Message.outgoing("Yes", Optional.empty(), NOON).withStatus(MessageStatus.COMPLETE));
        merge(ID, List.of(user("u1", "Yes"), user("u2", "Yes")));

        assertThat(shown()).containsExactly("Yes", "Yes");
    }

    @Test
    void readingTheHistoryAgainChangesNothing() {
        List<Message> history = List.of(user("u1", "Yes"), clone("c1", "No"), user("u2", "Yes"));
        store.select(ID);
        merge(ID, history);
        merge(ID, history);

        assertThat(store.transcript().get().messages()).isEqualTo(history);
    }

    @Test
    void aHistoryThatWasAskedForBeforeAMessageIsNotTakenToTellOfIt() {
        store.select(ID);
        store.append(ID, spoken());
        Set<MessageId> asked = store.messageIds(ID);
        store.append(ID, spoken());
        store.mergeHistory(ID, List.of(user("u1", "The first.")), asked);

        assertThat(shown()).containsExactly("The first.", "");
    }

    @Test
    void aMessageThatWasNotSentKeepsItsPlace() {
        store.select(ID);
        store.append(ID, clone("c1", "Welcome."));
        store.append(
                ID,
                Message.outgoing("Lost?", Optional.empty(), NOON)
                        .withStatus(MessageStatus.NOT_SENT));
        store.append(
                ID,
                Message.outgoing("Sent.", Optional.empty(), NOON)
                        .withStatus(MessageStatus.COMPLETE));
        merge(ID, List.of(clone("c1", "Welcome."), user("u2", "Sent."), clone("c2", "Good.")));

        assertThat(shown()).containsExactly("Welcome.", "Lost?", "Sent.", "Good.");
    }

    @Test
    void theSoundOfAnAnswerThatWasCutShortIsNotThatOfTheWholeOne() {
        store.select(ID);
        store.append(
                ID,
                Message.incoming(NOON)
                        .withText("Half")
                        .withVoice(NOTE)
                        .withStatus(MessageStatus.INCOMPLETE));
        merge(ID, List.of(clone("c1", "Half and half.")));

        assertThat(store.transcript().get().messages().getFirst().voice()).isEmpty();
    }

    @Test
    void aServiceThatChangesNamesToAndFroIsFollowed() {
        store.select(ID);
        merge(ID, List.of(user("a", "Hello?")));
        merge(ID, List.of(user("b", "Hello?")));
        merge(ID, List.of(user("a", "Hello?")));

        assertThat(store.currentName(new MessageId("b"))).isEqualTo(new MessageId("a"));
        assertThat(store.currentName(new MessageId("a"))).isEqualTo(new MessageId("a"));
        assertThat(shown()).containsExactly("Hello?");
    }

    @Test
    void aMessageIsFoundUnderTheNameItHadBefore() {
        store.select(ID);
        Message mine = spoken();
        store.append(ID, mine);
        merge(ID, List.of(user("u1", "What I said.")));
        store.change(ID, mine.id(), message -> message.withText("Changed."));

        assertThat(shown()).containsExactly("Changed.");
    }

    private static Message spoken() {
        return Message.outgoing("", Optional.of(NOTE), NOON).withStatus(MessageStatus.COMPLETE);
    }

    private void merge(ConversationId id, List<Message> history) {
        store.mergeHistory(id, history, store.messageIds(id));
    }

    private List<String> shown() {
        return store.transcript().get().messages().stream().map(Message::text).toList();
    }

    @Test
    void takesOfTheSameWordsKeepTheirOwnSounds() {
        List<Message> history = new ArrayList<>();
        for (String name : List.of("1", "2", "3")) {
            VoiceNote note =
                    new VoiceNote(NOTE.length(), NOTE.peaks(), Optional.of(new SoundId(name)));
            store.append(
                    ID,
                    Message.outgoing("", Optional.of(note), NOON)
                            .withStatus(MessageStatus.COMPLETE));
            history.add(user("u" + name, "Yes."));
            store.mergeHistory(ID, List.copyOf(history), store.messageIds(ID));
        }
        store.select(ID);

        assertThat(store.transcript().get().messages())
                .extracting(
                        message -> message.voice().flatMap(VoiceNote::sound).orElseThrow().value())
                .containsExactly("1", "2", "3");
    }

    @Test
    void whatComesIsArchivedAndComesBack() {
        FakeArchive archive = new FakeArchive();
        ConversationStore first = new ConversationStore(archive);
        first.merge(List.of(conversation("a", Optional.of(NOON))));
        first.append(ID, user("u", "How do I begin?"));
        first.append(ID, clone("m", "Like this."));

        ConversationStore second = new ConversationStore(archive);
        second.select(ID);

        assertThat(second.conversations().get()).isEqualTo(first.conversations().get());
        assertThat(second.transcript().get().messages())
                .extracting(Message::text)
                .containsExactly("How do I begin?", "Like this.");
    }

    @Test
    void whatWasUnderWayWhenTheProgramEndedIsNotUnderWayAnyMore() {
        FakeArchive archive = new FakeArchive();
        archive.put(
                ID,
                List.of(
                        user("u", "Hello").withStatus(MessageStatus.SENDING),
                        clone("m", "Hel").withStatus(MessageStatus.ARRIVING)));

        ConversationStore store = new ConversationStore(archive);
        store.select(ID);

        assertThat(store.transcript().get().messages())
                .extracting(Message::status)
                .containsExactly(MessageStatus.UNCERTAIN, MessageStatus.INCOMPLETE);
    }

    @Test
    void anotherMessageOfANameThatIsTakenIsKeptAndIsTheSameWhenItIsToldAgain() {
        List<Message> history = List.of(clone("m", "One."), clone("m", "Two."), clone("m", "One."));
        store.select(ID);
        merge(ID, history);
        List<Message> first = store.transcript().get().messages();
        merge(ID, history);

        assertThat(shown()).containsExactly("One.", "Two.");
        assertThat(store.transcript().get().messages()).isEqualTo(first);
    }

    @Test
    void aLongHistoryThatIsReadAgainTakesNoLongerThanTheFirstTime() {
        List<Message> history = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            history.add(clone("m" + i, "text " + i));
        }
        merge(ID, history);
        merge(ID, history);

        assertThat(store.messages(ID)).isEqualTo(history);
    }

    @Test
    void whatIsListedAnewWithoutAChangeIsNotArchivedAgain() {
        FakeArchive archive = new FakeArchive();
        ConversationStore store = new ConversationStore(archive);
        store.merge(List.of(conversation("a", Optional.of(NOON))));
        store.merge(List.of(conversation("a", Optional.of(NOON))));

        assertThat(archive.puttings()).isEqualTo(1);
    }

    private static Conversation conversation(String id, Optional<Instant> startedAt) {
        return Conversation.unread(new ConversationId(id), Optional.of(id), startedAt);
    }

    private static Message clone(String id, String text) {
        return Message.received(new MessageId(id), text, Optional.of(NOON));
    }

    private static Message user(String id, String text) {
        return new Message(
                new MessageId(id),
                Sender.USER,
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                MessageStatus.COMPLETE);
    }
}
