package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.DelphiException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a conversation's history until the answer is in it that was not received to its end: the
/// service goes on to write it when nobody listens any more. Ends what it does when it is closed.
final class LaterHistory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaterHistory.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(20));

    private final TurnTools tools;
    private final Set<Thread> reading = ConcurrentHashMap.newKeySet();

    LaterHistory(TurnTools tools) {
        this.tools = tools;
    }

    /// Returns at once.
    void read(ConversationId conversation) {
        Thread thread = Thread.ofVirtual().name("history").unstarted(() -> readAll(conversation));
        reading.add(thread);
        thread.start();
    }

    @Override
    public void close() {
        reading.forEach(Thread::interrupt);
    }

    private void readAll(ConversationId conversation) {
        try {
            for (Duration pause : PAUSES) {
                tools.sleeper().sleep(pause);
                new HistoryReader(tools.api(), tools.store()).read(conversation);
                if (isWhole(conversation)) {
                    return;
                }
            }
        } catch (DelphiException | InterruptedException unavailable) {
            LOG.info("No history after a turn: {}", unavailable.getMessage());
        } finally {
            reading.remove(Thread.currentThread());
        }
    }

    private boolean isWhole(ConversationId conversation) {
        List<Message> messages = tools.store().messages(conversation);
        return !messages.isEmpty()
                && messages.getLast().sender() == Sender.CLONE
                && messages.getLast().status() == MessageStatus.COMPLETE;
    }
}
