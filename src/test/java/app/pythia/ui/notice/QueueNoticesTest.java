package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.Problem;
import app.pythia.turn.Queued;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueNoticesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");
    private static final Problem PAUSE = new Problem.TooManyRequests(Optional.empty());

    @Test
    void saysNothingWhereNothingWaits() {
        assertThat(QueueNotices.of(new Queued.Nothing(), NOW)).isEmpty();
    }

    @Test
    void countsDownToTheNextTry() {
        Queued waiting = new Queued.Waiting(2, PAUSE, NOW.plusMillis(16_200));

        assertThat(words(waiting, NOW)).endsWith("Next try in 17 s.").startsWith("2 messages");
        assertThat(words(waiting, NOW.plusSeconds(10))).endsWith("Next try in 7 s.");
        assertThat(words(waiting, NOW.plusSeconds(20))).doesNotContain("Next try");
    }

    @Test
    void saysWhyTheQueueStands() {
        assertThat(words(new Queued.Stopped(1, new Problem.KeyRejected()), NOW))
                .startsWith("1 message is kept")
                .contains("The key is not valid");
    }

    private static String words(Queued queued, Instant now) {
        Notice notice = QueueNotices.of(queued, now).orElseThrow();
        return notice.title() + ". " + notice.text();
    }
}
