package app.pythia.soak.events;

import app.pythia.audio.PcmFormat;
import app.pythia.outbox.Draft;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.OutboxProblem;
import app.pythia.outbox.Outgoing;
import app.pythia.outbox.Outgoing.Medium;
import app.pythia.outbox.Outgoing.State;
import app.pythia.outbox.OutgoingId;
import app.pythia.support.Observable;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// An outbox that keeps what goes by in a book of its own.
public final class Ledger implements Outbox {
    private final Outbox outbox;
    private final Map<OutgoingId, Entry> book = new LinkedHashMap<>();

    /// @param outbox does the work
    public Ledger(Outbox outbox) {
        this.outbox = outbox;
    }

    /// All that was said, in its order.
    public synchronized List<Said> said() {
        return book.values().stream().map(Entry::said).toList();
    }

    /// Whether the microphone is being listened to.
    public synchronized boolean isRecording() {
        return book.values().stream().anyMatch(it -> it.draft);
    }

    /// Whether something is on its way, or will go by itself.
    public synchronized boolean isBusy() {
        return book.values().stream()
                .filter(it -> it.removed.isEmpty())
                .anyMatch(it -> it.draft || it.state == State.QUEUED || it.state == State.SENDING);
    }

    @Override
    public Draft record(Outgoing first) {
        Entry entry = entry(first);
        entry.draft = true;
        Draft draft = outbox.record(first);
        return new Draft() {
            @Override
            public void append(byte[] pcm, int count) {
                entry.hear(pcm, count);
                draft.append(pcm, count);
            }

            @Override
            public void finish() {
                entry.draft = false;
                draft.finish();
            }
        };
    }

    @Override
    public void put(Outgoing now) throws OutboxException {
        outbox.put(now);
        entry(now).is(now.state());
    }

    @Override
    public synchronized void sent(OutgoingId id) {
        outbox.sent(id);
        find(id).ifPresent(it -> it.is(State.SENT));
    }

    @Override
    public synchronized void remove(OutgoingId id) {
        outbox.remove(id);
        find(id).filter(it -> it.removed.isEmpty())
                .ifPresent(it -> it.removed = OptionalLong.of(System.nanoTime()));
    }

    private Optional<Entry> find(OutgoingId id) {
        return Optional.ofNullable(book.get(id));
    }

    @Override
    public List<Outgoing> left() {
        return outbox.left();
    }

    @Override
    public byte[] sound(OutgoingId id) throws OutboxException {
        return outbox.sound(id);
    }

    @Override
    public Observable<Optional<OutboxProblem>> problem() {
        return outbox.problem();
    }

    @Override
    public void close() {
        outbox.close();
    }

    private synchronized Entry entry(Outgoing of) {
        return book.computeIfAbsent(of.id(), _ -> new Entry(of));
    }

    /// One thing that was said. What is in it is changed by the turn's threads, and read in the
    /// end.
    private static final class Entry {
        private final Outgoing first;
        private final long begun = System.nanoTime();
        private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        private final List<State> states = new ArrayList<>();
        private volatile boolean draft;
        private volatile State state;
        private volatile OptionalLong removed = OptionalLong.empty();
        private long bytes;
        private int wishes;

        private Entry(Outgoing first) {
            this.first = first;
            this.state = first.state();
        }

        synchronized void hear(byte[] pcm, int count) {
            bytes += count;
            beginning.write(
                    pcm,
                    0,
                    Math.min(
                            count,
                            Sounds.BEGINNING - Math.min(Sounds.BEGINNING, beginning.size())));
        }

        synchronized void is(State next) {
            if (state == State.UNCERTAIN && next == State.SENDING) {
                wishes++;
            }
            states.add(next);
            state = next;
        }

        synchronized Said said() {
            boolean voice = first.medium() == Medium.VOICE;
            return new Said(
                    first.message().value(),
                    voice ? Sounds.name(beginning.toByteArray()) : first.text(),
                    voice
                            ? OptionalLong.of(PcmFormat.SPOKEN_TURN.duration(bytes).toMillis())
                            : OptionalLong.empty(),
                    begun,
                    removed,
                    state,
                    wishes);
        }
    }
}
