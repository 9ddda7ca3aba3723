package app.pythia.soak.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.outbox.Outgoing.State;
import app.pythia.soak.events.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Faults that are planted, and seen.
class JudgementTest {
    private static final long BEGUN = 1_000;
    private static final long DROPPED = 5_000;

    private Set<Long> drops = Set.of();
    private Set<String> outbox = Set.of("m");
    private Set<String> unsent = Set.of("m");

    @Test
    void whatIsSentOnceIsAsItShouldBe() {
        assertThat(kinds(take(State.SENT, 0), "take")).isEmpty();
    }

    @Test
    void whatIsKeptAndShownAsUnsentIsAsItShouldBe() {
        assertThat(kinds(take(State.QUEUED, 0))).isEmpty();
        assertThat(kinds(take(State.NEEDS_YOU, 0))).isEmpty();
        assertThat(kinds(take(State.UNCERTAIN, 0), "take")).isEmpty();
    }

    @Test
    void aTakeThatIsToldAsSentAndWasNotIsCaught() {
        assertThat(kinds(take(State.SENT, 0))).containsExactly(Kind.LOST);
    }

    @Test
    void aTakeThatIsNotInTheOutboxIsCaught() {
        outbox = Set.of();

        assertThat(kinds(take(State.NEEDS_YOU, 0))).containsExactly(Kind.LOST);
    }

    @Test
    void aTakeThatNoConversationShowsIsCaught() {
        unsent = Set.of();

        assertThat(kinds(take(State.UNCERTAIN, 0))).containsExactly(Kind.LOST);
    }

    @Test
    void aTakeThatIsToldAsUnsentAndWasSentIsCaught() {
        assertThat(kinds(take(State.QUEUED, 0), "take")).containsExactly(Kind.UNTRUE);
    }

    @Test
    void aTakeThatIsForgottenThoughNobodyDroppedItIsCaught() {
        assertThat(kinds(forgotten(900))).containsExactly(Kind.LOST);
        drops = Set.of(BEGUN - 1, DROPPED + 1);
        assertThat(kinds(forgotten(900))).containsExactly(Kind.LOST);
    }

    @Test
    void aTakeMayBeDroppedAndASlipForgotten() {
        assertThat(kinds(forgotten(199))).isEmpty();
        drops = Set.of(DROPPED);
        assertThat(kinds(forgotten(900))).isEmpty();
    }

    @Test
    void aTakeThatComesTwiceIsCaught() {
        assertThat(kinds(take(State.SENT, 0), "take", "take")).containsExactly(Kind.TWICE);
    }

    @Test
    void whatNobodyCouldFindMayComeAgainIfTheUserWantsThat() {
        assertThat(kinds(take(State.SENT, 1), "take", "take")).isEmpty();
        assertThat(kinds(take(State.SENT, 1), "take", "take", "take")).containsExactly(Kind.TWICE);
    }

    @Test
    void soundThatNobodySpokeIsCaught() {
        assertThat(kinds(take(State.SENT, 0), "take", "other")).containsExactly(Kind.TWICE);
    }

    @Test
    void aMessageThatIsGoneIsCaught() {
        Judgement judgement = judgement(take(State.SENT, 0));

        assertThat(judgement.ofMessages(Map.of("c", Set.of("a", "b")), Map.of())).isEmpty();
        assertThat(judgement.ofMessages(Map.of("c", Set.of("a", "d")), Map.of()))
                .extracting(Finding::kind)
                .containsExactly(Kind.MESSAGE);
        assertThat(judgement.ofMessages(Map.of("other", Set.of("a")), Map.of())).hasSize(1);
    }

    @Test
    void wordsThatAreGoneAreCaught() {
        Judgement judgement = judgement(take(State.SENT, 0));

        assertThat(judgement.ofMessages(Map.of(), Map.of("Hello", "c"))).isEmpty();
        assertThat(judgement.ofMessages(Map.of(), Map.of("Bye", "c"))).hasSize(1);
    }

    @Test
    void aConversationMayBeDeleted() {
        Judgement judgement = judgement(take(State.SENT, 0));

        assertThat(judgement.ofMessages(Map.of("deleted", Set.of("x")), Map.of("Bye", "deleted")))
                .isEmpty();
    }

    private List<Kind> kinds(Said said, String... turns) {
        return judgement(said, turns).ofTurns().stream().map(Finding::kind).toList();
    }

    private Judgement judgement(Said said, String... turns) {
        Left left = new Left(outbox, unsent, Map.of("c", Set.of("a", "b")), Set.of("Hello"));
        return new Judgement(
                List.of(said), List.of(turns), new TreeSet<>(drops), Set.of("deleted"), left);
    }

    private static Said take(State state, int wishes) {
        return new Said(
                "m", "take", OptionalLong.of(900), BEGUN, OptionalLong.empty(), state, wishes);
    }

    private static Said forgotten(int millis) {
        return new Said(
                "m",
                "take",
                OptionalLong.of(millis),
                BEGUN,
                OptionalLong.of(DROPPED),
                State.RECORDING,
                0);
    }
}
