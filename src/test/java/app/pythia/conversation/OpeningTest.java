package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A long conversation that is opened, and has to be read.
@Timeout(10)
class OpeningTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ConversationId LONG = new ConversationId("long");
    private static final ConversationId OTHER = new ConversationId("other");
    private static final int COUNT = 2 * HeldMessages.NEWEST;

    private final List<ConversationId> read = new ArrayList<>();
    private final FakeArchive archive = new FakeArchive();
    private final Queue<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void fill() {
        archive.put(LONG, messages(COUNT));
        archive.put(OTHER, messages(1));
    }

    @Test
    void itsEndIsShownFirstAndThenAllOfIt() {
        ConversationStore store = store(new CountedArchive(archive, read));
        store.select(LONG);
        assertThat(shown(store))
                .isEqualTo(messages(COUNT).subList(COUNT - HeldMessages.NEWEST, COUNT));
        assertThat(read).isEmpty();
        readOn();

        assertThat(shown(store)).isEqualTo(messages(COUNT));
        assertThat(read).containsExactly(LONG);
    }

    @Test
    void aShortOneIsShownWholeAtOnce() {
        ConversationStore store = store(archive);
        store.select(OTHER);

        assertThat(shown(store)).hasSize(1);
        assertThat(later).isEmpty();
    }

    @Test
    void oneThatIsOpenNoLongerIsNotRead() {
        ConversationStore store = store(new CountedArchive(archive, read));
        store.select(LONG);
        store.select(OTHER);
        read.clear();
        readOn();

        assertThat(store.selected()).contains(OTHER);
        assertThat(shown(store)).hasSize(1);
        assertThat(read).isEmpty();
    }

    @Test
    void anotherOneIsOpenedWhileItIsRead() {
        Meddled meddled = new Meddled();
        ConversationStore store = store(meddled);
        meddled.action = () -> store.select(OTHER);
        store.select(LONG);
        readOn();

        assertThat(store.selected()).contains(OTHER);
        assertThat(shown(store)).hasSize(1);
    }

    @Test
    void whatComesWhileItIsReadIsNotLost() {
        Meddled meddled = new Meddled();
        ConversationStore store = store(meddled);
        meddled.action = () -> store.append(LONG, message(COUNT));
        store.select(LONG);
        readOn();

        assertThat(shown(store)).isEqualTo(messages(COUNT + 1));
        assertThat(meddled.messages(LONG)).isEqualTo(messages(COUNT + 1));
    }

    @Test
    void whatIsForgottenWhileItIsReadStaysSo() {
        Meddled meddled = new Meddled();
        ConversationStore store = store(meddled);
        meddled.action = () -> store.forget(LONG);
        store.select(LONG);
        readOn();

        assertThat(store.selected()).isEmpty();
        assertThat(store.messages(LONG)).isEmpty();
    }

    @Test
    void allOfItThatIsPutMeanwhileIsWhatCounts() {
        Meddled meddled = new Meddled();
        ConversationStore store = store(meddled);
        Conversation known = Conversation.unread(LONG, Optional.empty(), Optional.of(NOON));
        meddled.action =
                () ->
                        store.revise(
                                List.of(LONG),
                                (_, _, _) ->
                                        Optional.of(
                                                new Revision.Whole(known, messages(COUNT + 7))));
        store.select(LONG);
        readOn();

        assertThat(shown(store)).hasSize(COUNT + 7);
        assertThat(store.messages(LONG)).hasSize(COUNT + 7);
    }

    @Test
    void whatCannotBeReadIsNotTakenForNothing() {
        Meddled meddled = new Meddled();
        ConversationStore store = store(meddled);
        store.select(LONG);
        meddled.isReadable = false;
        readOn();

        assertThat(shown(store)).hasSize(HeldMessages.NEWEST);
    }

    @Test
    void othersUseTheStoreWhileItIsRead() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Meddled meddled = new Meddled();
        meddled.action =
                () -> {
                    begun.countDown();
                    awaitQuietly(over);
                };
        ConversationStore store = new ConversationStore(meddled);
        store.select(LONG);
        begun.await();
        store.select(OTHER);
        store.append(OTHER, message(COUNT));

        assertThat(shown(store)).hasSize(2);
        over.countDown();
    }

    private ConversationStore store(Archive kept) {
        return new ConversationStore(kept, later::add);
    }

    private void readOn() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Message> shown(ConversationStore store) {
        return store.transcript().get().messages();
    }

    private static List<Message> messages(int count) {
        return IntStream.range(0, count).mapToObj(OpeningTest::message).toList();
    }

    private static Message message(int number) {
        return Message.received(new MessageId("m" + number), "text", Optional.of(NOON));
    }

    /// An archive in which something happens the first time that the long conversation is read.
    private static final class Meddled extends FakeArchive {
        private Runnable action = () -> {};
        private boolean isReadable = true;
        private boolean done;

        Meddled() {
            put(LONG, OpeningTest.messages(COUNT));
            put(OTHER, OpeningTest.messages(1));
        }

        @Override
        public List<Message> newest(ConversationId id, int most) {
            List<Message> all = super.messages(id);
            return all.subList(Math.max(0, all.size() - most), all.size());
        }

        @Override
        public List<Message> messages(ConversationId id) {
            List<Message> before = isReadable ? super.messages(id) : List.of();
            if (id.equals(LONG) && !done) {
                done = true;
                action.run();
            }
            return before;
        }
    }
}
