package app.pythia.soak.events;

import app.pythia.outbox.Outgoing.State;
import app.pythia.soak.events.Finding.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/// Holds what the program says of what was said against what has come to the service.
///
/// @param said all that was
/// @param turns what came, in its order
/// @param drops when the user did something by which a take may be dropped, or a conversation
///   deleted; in nanoseconds
/// @param deleted the conversations that the user deleted
/// @param left what is on the disk in the end
public record Judgement(
        List<Said> said,
        List<String> turns,
        NavigableSet<Long> drops,
        Set<String> deleted,
        Left left) {
    /// What is shorter may be taken for a slip of the finger, in milliseconds.
    private static final long SLIP = 250;

    /// What was said and sent.
    public List<Finding> ofTurns() {
        List<Finding> findings = new ArrayList<>();
        said.stream().filter(it -> !it.isSlip(SLIP)).forEach(it -> judge(it, findings));
        turns.stream().distinct().forEach(it -> judgeOften(it, findings));
        return findings;
    }

    private void judge(Said said, List<Finding> findings) {
        boolean arrived = turns.contains(said.content());
        if (said.isForgotten()) {
            if (!arrived && !isForgottenWithReason(said)) {
                findings.add(new Finding(Kind.LOST, "forgotten unsent: " + said));
            }
        } else if (said.state() == State.SENT) {
            if (!arrived) {
                findings.add(new Finding(Kind.LOST, "told as sent, and was not: " + said));
            }
        } else if (!left.outbox().contains(said.message())) {
            findings.add(new Finding(Kind.LOST, "not in the outbox: " + said));
        } else if (!left.unsent().contains(said.message())) {
            findings.add(new Finding(Kind.LOST, "not shown as unsent: " + said));
        } else if (arrived && said.state() != State.UNCERTAIN) {
            findings.add(new Finding(Kind.UNTRUE, "told as not sent, and was: " + said));
        }
    }

    private boolean isForgottenWithReason(Said said) {
        Long drop = drops.ceiling(said.begun());
        return drop != null && drop <= said.removed().orElse(0);
    }

    /// The same words may have been written twice; and what nobody could find at the service goes
    /// again if the user wants that.
    private void judgeOften(String content, List<Finding> findings) {
        int came = Collections.frequency(turns, content);
        int may =
                said.stream()
                        .filter(it -> it.content().equals(content))
                        .mapToInt(it -> 1 + it.wishes())
                        .sum();
        if (came > may) {
            findings.add(
                    new Finding(
                            Kind.TWICE, "came %d times, not %d: %s".formatted(came, may, content)));
        }
    }

    /// What was shown in conversations.
    ///
    /// @param names those of the messages of each, ever
    /// @param places what was written, and where it was seen last
    public List<Finding> ofMessages(Map<String, Set<String>> names, Map<String, String> places) {
        List<Finding> findings = new ArrayList<>();
        names.forEach((conversation, known) -> {
            if (!deleted.contains(conversation)) {
                Set<String> now = left.names().getOrDefault(conversation, Set.of());
                known.stream()
                        .filter(it -> !now.contains(it))
                        .forEach(it -> findings.add(gone(it, conversation)));
            }
        });
        places.forEach((words, conversation) -> {
            if (!deleted.contains(conversation) && !left.written().contains(words)) {
                findings.add(gone("'" + words + "'", conversation));
            }
        });
        return findings;
    }

    private static Finding gone(String message, String conversation) {
        return new Finding(Kind.MESSAGE, message + " is gone from " + conversation);
    }
}
