package app.pythia.sync;

import static org.assertj.core.api.Assertions.fail;

import app.pythia.conversation.Archive;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.turn.ConversationOpener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A mirror over a fake service, in fake time.
final class MirrorFixture implements AutoCloseable {
    final FakeService service = new FakeService();
    final FakeTime time;
    final ConversationStore store;
    final ServiceMirror mirror;
    volatile boolean userIsServed;
    volatile String mark = "mark";

    /// @param longest the longest sleep that ends
    MirrorFixture(Archive archive, Duration longest) {
        time = new FakeTime(longest);
        store = new ConversationStore(archive);
        mirror =
                new ServiceMirror(
                        service,
                        store,
                        new ConversationOpener(service, store, Optional::empty),
                        () -> Optional.of(new Account("someone@example.org", mark)),
                        () -> userIsServed,
                        time,
                        time);
    }

    MirrorFixture(Duration longest) {
        this(Archive.none(), longest);
    }

    static ConversationId id(String name) {
        return new ConversationId(name);
    }

    /// Looks for conversations, and waits until all is read.
    void refresh() {
        int lists = service.calls("list").size();
        mirror.refresh();
        until(() -> service.calls("list").size() > lists);
        untilAllRead();
    }

    void untilAllRead() {
        until(() ->
                !shown().isEmpty()
                        && store.conversations().get().stream()
                                .allMatch(it -> it.standing().mirroredAt().isPresent()));
    }

    List<String> shown() {
        return store.conversations().get().stream().map(it -> it.id().value()).toList();
    }

    Conversation known(String name) {
        return store.conversations().get().stream()
                .filter(it -> it.id().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("it never came to it; asked was %s, shown is %s", service.calls(), shown());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        mirror.close();
    }
}
