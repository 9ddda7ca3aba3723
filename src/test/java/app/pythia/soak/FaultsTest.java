package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.bench.Result;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final FaultFindings findings = new FaultFindings();

    @Test
    void aTurnThatNeverEndsIsCaught() {
        findings.turn(Optional.of(MessageStatus.COMPLETE));
        findings.turn(Optional.of(MessageStatus.SENDING));
        findings.turn(Optional.empty());

        assertThat(value("faults")).isEqualTo(2);
    }

    @Test
    void aTurnThatWasSentTwiceIsCaught() {
        findings.served(Map.of(), List.of("one", "two", "one"));

        assertThat(value("faults/twice")).isEqualTo(1);
    }

    @Test
    void aTurnThatIsToldAsSentAndWasNotIsCaught() {
        findings.served(
                Map.of("one", MessageStatus.COMPLETE, "two", MessageStatus.UNCERTAIN), List.of());

        assertThat(value("faults/untrue")).isEqualTo(1);
    }

    @Test
    void aTurnThatIsToldAsNotSentAndWasIsCaught() {
        findings.served(Map.of("one", MessageStatus.QUEUED), List.of("one"));

        assertThat(value("faults/untrue")).isEqualTo(1);
    }

    @Test
    void aCutAnswerIsShownAsItIs() {
        findings.cut(Optional.of(answer("Half", MessageStatus.INCOMPLETE)), "Half of it");
        findings.cut(Optional.of(answer("Half of it", MessageStatus.COMPLETE)), "Half of it");

        assertThat(value("faults/cut")).isZero();
    }

    @Test
    void aCutAnswerThatIsShownAsWholeOrNotAtAllIsCaught() {
        findings.cut(Optional.of(answer("Half", MessageStatus.COMPLETE)), "Half of it");
        findings.cut(Optional.empty(), "Half of it");

        assertThat(value("faults/cut")).isEqualTo(2);
    }

    private static Message answer(String text, MessageStatus status) {
        return Message.received(MessageId.local(), text, Optional.empty()).withStatus(status);
    }

    @Test
    void aStallThatIsNoticedLateIsCaught() {
        findings.stall(Duration.ofSeconds(23), Duration.ofSeconds(1));

        assertThat(result("faults/stall").met()).isFalse();
    }

    private double value(String name) {
        return result(name).value();
    }

    private Result result(String name) {
        return findings.results(3, 1).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
