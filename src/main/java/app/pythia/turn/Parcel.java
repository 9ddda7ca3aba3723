package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.outbox.Baseline;
import app.pythia.outbox.Draft;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.Outgoing;
import app.pythia.outbox.Outgoing.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the user says in one turn, on its way through the outbox. That it cannot be kept on the
/// disk is told by the outbox, and keeps nobody from speaking. Used by one thread at a time, but
/// for [#hear].
final class Parcel {
    private final Outbox outbox;
    private volatile Outgoing now;
    private volatile State onDisk;
    private volatile boolean isPut;
    private volatile @Nullable Draft draft;

    Parcel(Outbox outbox, Outgoing first) {
        this.outbox = outbox;
        now = first;
        onDisk = first.state();
    }

    MessageId message() {
        return now.message();
    }

    Outgoing outgoing() {
        return now;
    }

    /// It is being spoken from here on.
    void record() {
        draft = outbox.record(now);
    }

    /// What is spoken, on the microphone's thread.
    void hear(byte[] pcm, int count) {
        Draft being = draft;
        if (being != null) {
            being.append(pcm, count);
        }
    }

    /// It has been spoken to its end.
    void spoken() {
        Draft being = draft;
        if (being != null) {
            draft = null;
            being.finish();
        }
    }

    /// It was written down here.
    void writtenDown(String text) {
        now = now.withText(text);
    }

    /// It has come so far.
    void is(State state, ConversationId conversation) {
        spoken();
        Outgoing next = now.in(Optional.of(conversation)).is(state);
        boolean isThereAlready = next.equals(now) && onDisk == state && isPut;
        now = next;
        try {
            if (!isThereAlready) {
                put();
            }
        } catch (OutboxException told) {
            // What is on the disk says less, and nothing that is not so.
        }
    }

    /// It goes out now.
    ///
    /// @return whether it may: if the disk says that it goes by itself, and cannot be told
    ///   otherwise, it would go once more after a crash
    boolean isSending(ConversationId conversation, Optional<Baseline> before) {
        spoken();
        now = now.in(Optional.of(conversation)).sending(before);
        try {
            put();
            return true;
        } catch (OutboxException told) {
            return onDisk != State.QUEUED;
        }
    }

    /// The service has it.
    void sent() {
        outbox.sent(now.id());
    }

    /// It is not worth keeping, or the user does not want it.
    void discard() {
        spoken();
        outbox.remove(now.id());
    }

    private void put() throws OutboxException {
        outbox.put(now);
        onDisk = now.state();
        isPut = true;
    }
}
