package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.MessageId;
import app.pythia.turn.Kept;
import app.pythia.turn.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {

    @ParameterizedTest
    @MethodSource("app.pythia.ui.notice.Problems#all")
    void saysEveryProblemInOneToThreeShortSentences(Problem problem) {
        Notice notice = Notices.of(problem);

        assertThat(notice.title()).isNotBlank().hasSizeLessThan(40).doesNotEndWith(".");
        assertThat(notice.text()).hasSizeBetween(20, 220).matches("\\p{L}.*[.?”)]+");
    }

    @Test
    void triesEveryProblemThereIs() {
        assertThat(Problems.all().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(Problem.class.getPermittedSubclasses()));
    }

    @Test
    void saysThatWordsAreKept() {
        Notice kept =
                Notices.of(
                        new Problem.NoAnswer(),
                        Optional.of(new Kept(new MessageId("unsent"), Kept.Fate.NOT_SENT)));

        assertThat(kept.text()).endsWith("What you said is kept: you can send it again.");
    }

    @Test
    void showsTheServicesOwnWordsShortAndOnOneLine() {
        Notice notice =
                Notices.of(new Problem.NotAccepted("Too\n\tlong:\u0007 " + "x".repeat(500)));

        assertThat(notice.text()).contains("“Too long: xxx").endsWith("x…”.").hasSizeLessThan(220);
    }

    @Test
    void saysHowLongToWait() {
        assertThat(
                        Notices.of(new Problem.TooManyRequests(Optional.of(Duration.ofSeconds(20))))
                                .text())
                .endsWith("Try again in 20 seconds.");
        assertThat(
                        Notices.of(
                                        new Problem.TooManyRequests(
                                                Optional.of(Duration.ofSeconds(121))))
                                .text())
                .endsWith("Try again in 3 minutes.");
    }
}
