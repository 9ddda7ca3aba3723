package app.pythia.turn;

import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.SpokenTurn;
import app.pythia.delphi.TypedTurn;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A service whose answers a test writes.
public final class FakeDelphi implements DelphiApi {
    public final List<SpokenTurn> spoken = new CopyOnWriteArrayList<>();
    public final List<TypedTurn> typed = new CopyOnWriteArrayList<>();
    public final List<String> synthesized = new CopyOnWriteArrayList<>();
    public final AtomicInteger created = new AtomicInteger();
    public final Queue<FakeReply> replies = new ArrayDeque<>();
    public volatile List<HistoryMessage> history = List.of();
    public volatile List<ListedConversation> list = List.of();
    public volatile @Nullable DelphiProblem problem;
    public final CountDownLatch asked = new CountDownLatch(1);
    private volatile boolean hanging;

    /// The next answer.
    public FakeReply answer() {
        FakeReply reply = new FakeReply();
        replies.add(reply);
        return reply;
    }

    /// Requests are taken and never answered.
    public void hang() {
        hanging = true;
    }

    @Override
    public NewConversation createConversation(Optional<String> userEmail) throws DelphiException {
        failIfAsked();
        created.incrementAndGet();
        return new NewConversation(
                "conversation-" + created.get(), Optional.empty(), Optional.of("Hello."));
    }

    @Override
    public ReplyStream speak(SpokenTurn turn, Runnable handedOver)
            throws DelphiException, InterruptedException {
        spoken.add(turn);
        handedOver.run();
        return reply();
    }

    @Override
    public ReplyStream type(TypedTurn turn) throws DelphiException, InterruptedException {
        typed.add(turn);
        return reply();
    }

    @Override
    public ReplyStream synthesize(String text) throws DelphiException, InterruptedException {
        synthesized.add(text);
        return reply();
    }

    @Override
    public List<ListedConversation> conversations(String userEmail) throws DelphiException {
        failIfAsked();
        return list;
    }

    @Override
    public List<HistoryMessage> history(String conversationId) throws DelphiException {
        failIfAsked();
        return history;
    }

    @Override
    public void close() {}

    private ReplyStream reply() throws DelphiException, InterruptedException {
        asked.countDown();
        failIfAsked();
        if (hanging) {
            new CountDownLatch(1).await();
        }
        FakeReply reply = replies.poll();
        if (reply == null) {
            throw new DelphiException(new DelphiProblem.ServerFailed(500));
        }
        return reply;
    }

    private void failIfAsked() throws DelphiException {
        DelphiProblem why = problem;
        if (why != null) {
            throw new DelphiException(why);
        }
    }

    /// An answer whose events a test gives when it likes.
    public static final class FakeReply implements ReplyStream {
        private final BlockingQueue<ReplyEvent> events = new LinkedBlockingQueue<>();

        public FakeReply then(ReplyEvent event) {
            events.add(event);
            return this;
        }

        @Override
        public int sampleRate() {
            return 44_100;
        }

        @Override
        public ReplyEvent next() {
            try {
                return events.take();
            } catch (InterruptedException given) {
                Thread.currentThread().interrupt();
                return new ReplyEvent.CutShort(new DelphiProblem.Closed());
            }
        }

        @Override
        public void close() {
            events.add(new ReplyEvent.CutShort(new DelphiProblem.Closed()));
        }
    }
}
