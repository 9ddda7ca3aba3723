package app.pythia.turn;

import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Warmth;
import app.pythia.delphi.WrittenTurn;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A service whose answers a test writes.
public final class FakeDelphi implements DelphiApi {
    public final List<Question> asked = new CopyOnWriteArrayList<>();
    public final List<WrittenTurn> written = new CopyOnWriteArrayList<>();
    public final List<WrittenTurn> writtenForVoice = new CopyOnWriteArrayList<>();
    public final List<String> renamed = new CopyOnWriteArrayList<>();
    public final List<String> hidden = new CopyOnWriteArrayList<>();
    public final List<String> synthesized = new CopyOnWriteArrayList<>();
    public final AtomicInteger created = new AtomicInteger();
    public final AtomicInteger keptWarm = new AtomicInteger();
    public final Queue<FakeReply> replies = new ConcurrentLinkedQueue<>();
    public volatile List<HistoryMessage> history = List.of();
    public volatile List<ListedConversation> list = List.of();
    public volatile @Nullable DelphiProblem problem;
    public final CountDownLatch arrived = new CountDownLatch(1);
    private volatile boolean hanging;
    private volatile CountDownLatch creation = new CountDownLatch(0);

    /// The next answer.
    public FakeReply answer() {
        FakeReply reply = new FakeReply();
        replies.add(reply);
        return reply;
    }

    /// No conversation is begun until it is released.
    public void holdCreation() {
        creation = new CountDownLatch(1);
    }

    public void releaseCreation() {
        creation.countDown();
    }

    /// Requests are taken and never answered.
    public void hang() {
        hanging = true;
    }

    @Override
    public NewConversation createConversation(Optional<String> userEmail)
            throws DelphiException, InterruptedException {
        creation.await();
        failIfAsked();
        created.incrementAndGet();
        return new NewConversation(
                "conversation-" + created.get(), Optional.empty(), Optional.of("Hello."));
    }

    @Override
    public ReplyStream ask(Question question, Runnable handedOver)
            throws DelphiException, InterruptedException {
        asked.add(question);
        handedOver.run();
        return reply();
    }

    @Override
    public ReplyStream write(WrittenTurn turn) throws DelphiException, InterruptedException {
        written.add(turn);
        return reply();
    }

    @Override
    public ReplyStream writeForVoice(WrittenTurn turn)
            throws DelphiException, InterruptedException {
        writtenForVoice.add(turn);
        return reply();
    }

    @Override
    public ReplyStream synthesize(String text, Delivery delivery)
            throws DelphiException, InterruptedException {
        synthesized.add(text);
        return reply();
    }

    @Override
    public void rename(String conversationId, String title) throws DelphiException {
        failIfAsked();
        renamed.add(conversationId + " " + title);
    }

    @Override
    public void hide(String conversationId) throws DelphiException {
        failIfAsked();
        hidden.add(conversationId);
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
    public Warmth keepWarm() {
        keptWarm.incrementAndGet();
        return keptWarm::decrementAndGet;
    }

    @Override
    public void close() {}

    private ReplyStream reply() throws DelphiException, InterruptedException {
        arrived.countDown();
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
