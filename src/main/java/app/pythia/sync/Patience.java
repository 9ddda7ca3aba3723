package app.pythia.sync;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.support.Sleeper;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Asks once more what failed for the moment: only questions that change nothing.
///
/// The waiting time is random between nothing and a bound that doubles each time ("full jitter",
/// Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015), so that many
/// programs do not ask again at once; or what the service asks for.
final class Patience {
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_BOUND = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Consumer<Duration> waiting;

    /// @param waiting is told of each wait before it begins
    Patience(Sleeper sleeper, RandomGenerator random, Consumer<Duration> waiting) {
        this.sleeper = sleeper;
        this.random = random;
        this.waiting = waiting;
    }

    /// A call of the service that changes nothing.
    interface Question {
        void ask() throws DelphiException, InterruptedException;
    }

    /// Asks until it is answered, refused for good, or has failed too often.
    void ask(Question question) throws DelphiException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                question.ask();
                return;
            } catch (DelphiException failed) {
                Optional<Duration> wait = wait(failed.problem(), attempt);
                if (attempt == ATTEMPTS || wait.isEmpty()) {
                    throw failed;
                }
                waiting.accept(wait.get());
                sleeper.sleep(wait.get());
            }
        }
    }

    private Optional<Duration> wait(DelphiProblem problem, int attempt) {
        return switch (problem) {
            case DelphiProblem.RateLimited(Optional<Duration> after) ->
                    Optional.of(after.orElseGet(() -> jitter(attempt)))
                            .filter(wait -> wait.compareTo(LONGEST) <= 0);
            case DelphiProblem.ServerFailed _,
                    DelphiProblem.Broken _,
                    DelphiProblem.Stalled _,
                    DelphiProblem.NotConnected _ ->
                    Optional.of(jitter(attempt));
            default -> Optional.empty();
        };
    }

    private Duration jitter(int attempt) {
        long bound = FIRST_BOUND.toMillis() << attempt;
        return Duration.ofMillis(random.nextLong(bound));
    }
}
