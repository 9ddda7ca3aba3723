package app.pythia.turn;

import app.pythia.bench.Result;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.soak.CutAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A whole turn whose answer is cut: what is shown of it in the end.
public final class CutTurns extends TurnFixture {
    private CutTurns() {}

    /// Cuts these answers at places of a seed, each in a turn of its own.
    public static Result shown(List<CutAnswer> answers, int turns) throws Exception {
        Random random = new Random(1);
        int wrong = 0;
        for (int turn = 0; turn < turns; turn++) {
            CutAnswer answer = answers.get(random.nextInt(answers.size()));
            int at = random.nextInt(answer.length() + 1);
            wrong += isShownAsItIs(answer.told(at)) ? 0 : 1;
        }
        String goal = "0 shown as whole, or without what had come, in %,d turns".formatted(turns);
        return Result.of("cut-streams/turns", wrong, "turns", goal, wrong == 0);
    }

    static boolean isShownAsItIs(CutAnswer.Told told) {
        CutTurns turn = new CutTurns();
        try {
            return turn.shows(told);
        } finally {
            turn.close();
        }
    }

    private boolean shows(CutAnswer.Told told) {
        FakeDelphi.FakeReply reply = delphi.answer();
        if (!told.words().isEmpty()) {
            reply.then(new ReplyEvent.Words(told.words()));
        }
        if (told.sound().length > 0) {
            reply.then(new ReplyEvent.Sound(told.sound()));
        }
        reply.then(
                told.complete()
                        ? new ReplyEvent.Finished(Reply.EMPTY)
                        : new ReplyEvent.CutShort(new DelphiProblem.Broken("a.example")));
        turns.type("Hello?", List.of());
        states.await(TurnState.Sending.class);
        states.await(
                state -> state instanceof TurnState.Ready || state instanceof TurnState.Failed);
        return isAsTold(told);
    }

    private boolean isAsTold(CutAnswer.Told told) {
        Message last = store.transcript().get().messages().getLast();
        boolean nothing = told.words().isEmpty() && told.sound().length == 0;
        Optional<Message> answer = Optional.of(last).filter(it -> it.sender() == Sender.CLONE);
        MessageStatus status = told.complete() ? MessageStatus.COMPLETE : MessageStatus.INCOMPLETE;
        return nothing
                ? answer.isEmpty() || answer.get().status() == status
                : answer.filter(it -> it.text().equals(told.words()))
                        .filter(it -> it.voice().isPresent() || told.sound().length == 0)
                        .filter(it -> it.status() == status)
                        .isPresent();
    }
}
