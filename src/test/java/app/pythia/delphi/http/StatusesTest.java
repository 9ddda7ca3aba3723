package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiProblem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusesTest {

    @Test
    void unauthorizedIsTheKey() {
        assertThat(problem(401, "{\"detail\": \"no\"}")).isEqualTo(new DelphiProblem.KeyRejected());
    }

    @Test
    void forbiddenWithThePrerequisitesWordsIsThePrerequisite() {
        assertThat(problem(403, "{\"detail\": \"The clone needs a purpose\"}"))
                .isEqualTo(new DelphiProblem.PrerequisiteMissing());
    }

    @ParameterizedTest
    @CsvSource({"'{\"detail\": \"Key inactive\"}',Key inactive", "<html>,''", "'',''"})
    void otherForbiddenKeepsItsWords(String body, String detail) {
        assertThat(problem(403, body)).isEqualTo(new DelphiProblem.Forbidden(detail));
    }

    @Test
    void notFoundIsTold() {
        assertThat(problem(404, "{\"error\": \"gone\"}"))
                .isEqualTo(new DelphiProblem.NotFound("gone"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 409, 413, 422, 499})
    void otherRefusalsKeepStatusAndWords(int status) {
        assertThat(problem(status, "{\"detail\": [{\"msg\": \"why\"}]}"))
                .isEqualTo(new DelphiProblem.Rejected(status, "why"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 529})
    void failuresOfTheServiceAreItsOwn(int status) {
        assertThat(problem(status, "<html>")).isEqualTo(new DelphiProblem.ServerFailed(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 304, 307, 308, 600, 999})
    void otherStatusesAreNotUnderstood(int status) {
        assertThat(problem(status, ""))
                .isEqualTo(new DelphiProblem.NotUnderstood("status " + status));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", " 7 ,7", "-7,0"})
    void pauseMayBeInSeconds(String header, int seconds) {
        assertThat(pause(header)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void pauseMayBeADate() {
        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(5);

        assertThat(pause(DateTimeFormatter.RFC_1123_DATE_TIME.format(then)))
                .hasValueSatisfying(pause ->
                        assertThat(pause).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5)));
    }

    @Test
    void pauseUntilAPastDateIsNone() {
        assertThat(pause("Sun, 06 Nov 1994 08:49:37 GMT")).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "7.5", "99999999999999999999"})
    void unreadablePauseIsUnknown(String header) {
        assertThat(pause(header)).isEmpty();
    }

    @Test
    void pauseMayBeMissing() {
        assertThat(problem(429, "")).isEqualTo(new DelphiProblem.RateLimited(Optional.empty()));
    }

    private static Optional<Duration> pause(String header) {
        Map<String, List<String>> headers = Map.of("retry-after", List.of(header));
        return switch (Statuses.problem(
                new Headed(429, headers), new byte[0], new KeyMask(Apis.KEY))) {
            case DelphiProblem.RateLimited(Optional<Duration> pause) -> pause;
            case DelphiProblem other -> throw new AssertionError(other);
        };
    }

    private static DelphiProblem problem(int status, String body) {
        return Statuses.problem(
                new Headed(status, Map.of()),
                body.getBytes(StandardCharsets.UTF_8),
                new KeyMask(Apis.KEY));
    }

    /// A response of which only the head is looked at.
    private record Headed(int statusCode, Map<String, List<String>> fields)
            implements HttpResponse<String> {

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(fields, (_, _) -> true);
        }

        @Override
        public String body() {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpRequest request() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
