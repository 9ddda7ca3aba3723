package app.pythia.delphi.http;

import app.pythia.delphi.DelphiProblem;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What the status of a refusal means.
final class Statuses {
    private Statuses() {}

    static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    static DelphiProblem problem(HttpResponse<?> response, byte[] body, KeyMask mask) {
        int status = response.statusCode();
        String sentence = ErrorBody.sentence(Json.parse(body), mask);
        return switch (status) {
            case 401 -> new DelphiProblem.KeyRejected();
            case 403 ->
                    ErrorBody.namesPrerequisite(sentence)
                            ? new DelphiProblem.PrerequisiteMissing()
                            : new DelphiProblem.Forbidden(sentence);
            case 404 -> new DelphiProblem.NotFound(sentence);
            case 429 -> new DelphiProblem.RateLimited(retryAfter(response));
            case 503 ->
                    retryAfter(response)
                            .<DelphiProblem>map(DelphiProblem.Unavailable::new)
                            .orElseGet(() -> new DelphiProblem.ServerFailed(status));
            default -> byClass(status, sentence);
        };
    }

    private static DelphiProblem byClass(int status, String sentence) {
        return switch (status / 100) {
            case 2 -> ofAnotherKind(status, sentence);
            case 4 -> new DelphiProblem.Rejected(status, sentence);
            case 5 -> new DelphiProblem.ServerFailed(status);
            default -> new DelphiProblem.NotUnderstood("status " + status);
        };
    }

    private static DelphiProblem ofAnotherKind(int status, String sentence) {
        return sentence.isEmpty()
                ? new DelphiProblem.NotUnderstood("another kind of text")
                : new DelphiProblem.Rejected(status, sentence);
    }

    /// RFC 9110, section 10.2.3: seconds, or a date.
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(value -> seconds(value).or(() -> until(value)));
    }

    private static Optional<Duration> seconds(String value) {
        try {
            return Optional.of(Duration.ofSeconds(Math.max(0, Long.parseLong(value.strip()))));
        } catch (NumberFormatException notSeconds) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> until(String value) {
        try {
            Instant then =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration left = Duration.between(Instant.now(), then);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
