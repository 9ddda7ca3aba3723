package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How conversations stand with the user and with the service's list.
class ListedConversationsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final FakeArchive archive = new FakeArchive();
    private final ConversationStore store = new ConversationStore(archive);

    @Test
    void ofAConversationThatIsListedTwiceTheFirstCounts() {
        store.mergeList(List.of(named("a", "First"), named("a", "Second")), "mark");

        assertThat(store.conversations().get())
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("First"));
    }

    @Test
    void theListLeavesWhatIsKnownHere() {
        store.mergeList(List.of(named("a", "A")), "mark");
        store.change(id("a"), it -> it.withPinnedAt(Optional.of(NOON)).mirrored(NOON, 0));
        store.append(id("a"), Message.received(new MessageId("m"), "Here.", Optional.of(NOON)));
        store.mergeList(List.of(named("a", "B")), "mark");

        Conversation now = store.conversations().get().getFirst();
        assertThat(now.title()).contains("B");
        assertThat(now.preview()).isEqualTo("Here.");
        assertThat(now.attention().pinnedAt()).contains(NOON);
        assertThat(now.standing())
                .isEqualTo(new Standing(Listing.LISTED, "mark", Optional.of(NOON)));
    }

    @Test
    void aListOfTheSameWritesNothing() {
        store.mergeList(List.of(named("a", "A"), named("b", "B")), "mark");
        int before = archive.puttings();
        store.mergeList(List.of(named("a", "A"), named("b", "B")), "mark");

        assertThat(archive.puttings()).isEqualTo(before);
    }

    @Test
    void whatWasSetAsideIsOutOfTheListInTheNextRunAsWell() {
        store.mergeList(List.of(named("a", "A"), named("b", "B")), "mark");
        store.setAside(id("a"));
        store.mergeList(List.of(named("a", "A"), named("b", "B")), "mark");
        ConversationStore next = new ConversationStore(archive);

        assertThat(next.conversations().get())
                .extracting(Conversation::id)
                .containsExactly(id("b"));
        assertThat(next.setAside()).containsExactly(id("a"));
        next.bringBack(id("a"));
        assertThat(next.conversations().get()).hasSize(2);
    }

    @Test
    void settingAsideTheOpenOneLeavesNoneOpen() {
        store.mergeList(List.of(named("a", "A")), "mark");
        store.select(id("a"));
        store.setAside(id("a"));

        assertThat(store.selected()).isEmpty();
    }

    @Test
    void countsWhatTheCloneSaidThatIsNew() {
        store.mergeList(List.of(named("a", "A")), "mark");
        store.append(id("a"), Message.received(MessageId.local(), "Hello.", Optional.of(NOON)));

        assertThat(merge("Hello.")).isZero();
        assertThat(merge("Hello.", "And more.", "And more still.")).isEqualTo(2);
        assertThat(merge("Hello.", "And more.", "And more still.")).isZero();
    }

    @Test
    void aMegabyteOfWordsIsNotKeptTwice() {
        store.mergeList(List.of(named("a", "A")), "mark");
        store.append(
                id("a"),
                Message.received(new MessageId("m"), "😀".repeat(1_000_000), Optional.empty()));

        assertThat(store.conversations().get().getFirst().preview()).isEqualTo("😀".repeat(100));
    }

    private int merge(String... words) {
        List<Message> history =
                List.of(words).stream()
                        .map(it -> Message.received(new MessageId(it), it, Optional.of(NOON)))
                        .toList();
        Set<MessageId> known = store.messageIds(id("a"));
        return store.mergeHistory(id("a"), history, known);
    }

    private static ConversationId id(String name) {
        return new ConversationId(name);
    }

    private static Conversation named(String name, String title) {
        return Conversation.unread(id(name), Optional.of(title), Optional.of(NOON));
    }
}
