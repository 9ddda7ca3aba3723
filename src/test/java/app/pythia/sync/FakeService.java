package app.pythia.sync;

import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.HistoryMessage.Author;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Warmth;
import app.pythia.delphi.WrittenTurn;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// A service with conversations, which fails as a test says. It writes down what it is asked.
final class FakeService implements DelphiApi {
    private final Map<String, List<HistoryMessage>> conversations = new LinkedHashMap<>();
    private final Map<String, Instant> begun = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Queue<DelphiProblem>> failures = new LinkedHashMap<>();
    private @Nullable DelphiProblem trouble;
    private Runnable whileAsked = () -> {};

    /// Has a conversation, in which each of these was said by the clone.
    synchronized FakeService has(String id, Instant at, String... words) {
        List<HistoryMessage> history = new ArrayList<>();
        for (String each : words) {
            history.add(
                    new HistoryMessage(
                            Optional.of(id + "-" + each),
                            Author.CLONE,
                            each,
                            Optional.of(at),
                            List.of()));
        }
        conversations.put(id, history);
        begun.put(id, at);
        return this;
    }

    synchronized void hasNoMore(String id) {
        conversations.remove(id);
        begun.remove(id);
    }

    /// It is listed no longer, and its history can be read.
    synchronized void listsNoMore(String id) {
        begun.remove(id);
    }

    /// The next calls that begin so fail, one after the other.
    synchronized void fails(String call, DelphiProblem... problems) {
        failures.computeIfAbsent(call, _ -> new ArrayDeque<>()).addAll(List.of(problems));
    }

    /// Everything fails, until it is nothing.
    synchronized void isInTrouble(@Nullable DelphiProblem problem) {
        trouble = problem;
    }

    /// Something happens while a history is asked for.
    synchronized void whileAsked(Runnable event) {
        whileAsked = event;
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /// Calls that begin so.
    List<String> calls(String call) {
        return calls().stream().filter(it -> it.startsWith(call)).toList();
    }

    @Override
    public synchronized List<ListedConversation> conversations(String userEmail)
            throws DelphiException {
        asked("list");
        return begun.entrySet().stream()
                .map(it ->
                        new ListedConversation(
                                it.getKey(), Optional.empty(), Optional.of(it.getValue())))
                .toList();
    }

    @Override
    public List<HistoryMessage> history(String id) throws DelphiException {
        synchronized (this) {
            asked("history " + id);
        }
        whileAsked.run();
        synchronized (this) {
            return List.copyOf(found(id));
        }
    }

    @Override
    public synchronized void hide(String id) throws DelphiException {
        asked("hide " + id);
        found(id);
        begun.remove(id);
    }

    @Override
    public synchronized void rename(String id, String title) throws DelphiException {
        asked("rename " + id);
    }

    private List<HistoryMessage> found(String id) throws DelphiException {
        List<HistoryMessage> history = conversations.get(id);
        if (history == null) {
            throw new DelphiException(new DelphiProblem.NotFound(""));
        }
        return history;
    }

    private void asked(String call) throws DelphiException {
        calls.add(call);
        DelphiProblem now = trouble;
        for (var failing : failures.entrySet()) {
            if (now == null && call.startsWith(failing.getKey())) {
                now = failing.getValue().poll();
            }
        }
        if (now != null) {
            throw new DelphiException(now);
        }
    }

    @Override
    public NewConversation createConversation(Optional<String> userEmail) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyStream ask(Question question, Runnable handedOver) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyStream write(WrittenTurn turn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyStream writeForVoice(WrittenTurn turn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyStream synthesize(String text, Delivery delivery) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Warmth keepWarm() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
