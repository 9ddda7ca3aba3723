package app.pythia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.support.NetworkAccess;
import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.turn.PictureProblem.NotAPicture;
import app.pythia.turn.PictureProblem.NotPublic;
import app.pythia.turn.PictureProblem.Refused;
import app.pythia.turn.PictureProblem.TooLarge;
import app.pythia.turn.Problem;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PictureFetcherTest {
    private final WebClient web = new WebClient("Pythia/1.0 (test)", NetworkAccess.direct());

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpeg,IMAGE/JPEG; q=1", "gif,image/gif", "bmp,image/bmp"})
    void bringsWhatTheWindowCanDecode(String format, String kind) throws Exception {
        byte[] picture = Drawn.picture(format, 40, 30);
        try (Host host = Host.answering("200 OK", kind, picture)) {
            assertThat(at(host).fetch(host.uri("/p"))).isEqualTo(picture);
            assertThat(host.request().head())
                    .startsWith("GET /p HTTP/1.1\r\n")
                    .containsIgnoringCase("user-agent: Pythia/1.0 (test)");
        }
    }

    @Test
    void otherOriginsOfThisMachineAreNotEvenAsked() throws Exception {
        try (Host host = Host.answering("200 OK", "image/png", Drawn.picture("png", 4, 3))) {
            PictureFetcher fetcher = new PictureFetcher(web, Optional.empty());

            assertThat(problem(fetcher, host.uri("/p"))).isEqualTo(new PictureProblem.NotAllowed());
            assertThat(host.wasAsked()).isFalse();
        }
    }

    @Test
    void aNameThatChangesItsMeaningMeanwhileIsRefused() throws Exception {
        AtomicInteger checks = new AtomicInteger();
        PictureFetcher.Guard changing =
                _ -> {
                    if (checks.getAndIncrement() > 0) {
                        throw new PictureException(new NotPublic("a.example"));
                    }
                };
        try (Host host = Host.answering("200 OK", "image/png", Drawn.picture("png", 4, 3))) {
            assertThat(problem(patient(changing), host.uri("/p")))
                    .isEqualTo(new NotPublic("a.example"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "image/webp", "", "application/json"})
    void otherKindsAreNoPictures(String kind) throws Exception {
        try (Host host = Host.answering("200 OK", kind, Drawn.picture("png", 4, 3))) {
            assertThat(problem(at(host), host.uri("/p"))).isEqualTo(new NotAPicture());
        }
    }

    @Test
    void whatOnlyCallsItselfAPictureIsNone() throws Exception {
        try (Host host = Host.answering("200 OK", "image/png", "<html>")) {
            assertThat(problem(at(host), host.uri("/p"))).isEqualTo(new NotAPicture());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 404, 500})
    void refusalsAreTold(int status) throws Exception {
        try (Host host = Host.answering(status + " No", "image/png", "")) {
            assertThat(problem(at(host), host.uri("/p"))).isEqualTo(new Refused(status));
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (Host other = Host.answering("200 OK", "image/png", Drawn.picture("png", 4, 3));
                Host host =
                        Host.playing((_, out) ->
                                Host.answer(
                                        out,
                                        "302 Elsewhere",
                                        "Location: " + other.uri("/"),
                                        new byte[0]))) {
            assertThat(problem(at(host), host.uri("/p"))).isEqualTo(new Refused(302));
            assertThat(other.wasAsked()).isFalse();
        }
    }

    @Test
    void aFileThatSaysItIsTooLargeIsNotTaken() throws Exception {
        try (Host host =
                Host.playing((in, out) -> {
                    Host.send(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n");
                    Host.send(out, "Content-Length: 99999999\r\n\r\nx");
                    in.transferTo(OutputStream.nullOutputStream());
                })) {
            assertThat(problem(at(host), host.uri("/p")))
                    .isEqualTo(new TooLarge(PictureFetcher.MOST_BYTES));
            host.awaitLeaving();
        }
    }

    @Test
    void aFileThatDoesNotEndIsNotTaken() throws Exception {
        try (Host host =
                Host.playing((_, out) -> {
                    Host.send(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n");
                    while (true) {
                        out.write(new byte[64 * 1024]);
                    }
                })) {
            assertThat(problem(at(host), host.uri("/p")))
                    .isEqualTo(new TooLarge(PictureFetcher.MOST_BYTES));
            host.awaitLeaving();
        }
    }

    @Test
    void aHostThatGivesItByDropsIsGivenUp() throws Exception {
        try (Host host =
                Host.playing((_, out) -> {
                    Host.send(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n");
                    while (true) {
                        out.write(1);
                    }
                })) {
            PictureFetcher fetcher =
                    fetcher(_ -> {}, Duration.ofSeconds(10), Duration.ofMillis(500));
            assertThat(problem(fetcher, host.uri("/p"))).isEqualTo(noAnswer());
            host.awaitLeaving();
        }
    }

    @Test
    void silenceIsGivenUp() throws Exception {
        try (Host host = Host.silent()) {
            PictureFetcher fetcher =
                    fetcher(_ -> {}, Duration.ofMillis(200), Duration.ofSeconds(20));
            assertThat(problem(fetcher, host.uri("/p"))).isEqualTo(noAnswer());
            host.awaitLeaving();
        }
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        try (Host host = Host.silent()) {
            FutureTask<Throwable> call =
                    new FutureTask<>(() ->
                            catchThrowableOfType(
                                    InterruptedException.class,
                                    () -> at(host).fetch(host.uri("/p"))));
            Thread thread = Thread.ofVirtual().start(call);
            host.request();
            thread.interrupt();

            assertThat(call.get(5, TimeUnit.SECONDS)).isNotNull();
            host.awaitLeaving();
        }
    }

    private PictureFetcher at(Host host) {
        return new PictureFetcher(web, Optional.of(host.uri("")));
    }

    private PictureFetcher patient(PictureFetcher.Guard guard) {
        return fetcher(guard, Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    private PictureFetcher fetcher(PictureFetcher.Guard guard, Duration still, Duration overall) {
        return new PictureFetcher(web, guard, new WebClient.Patience(still, overall));
    }

    private static PictureProblem noAnswer() {
        return new PictureProblem.Unreachable(
                new Problem.Unreachable("127.0.0.1", Problem.Unreachable.Reason.NO_ANSWER));
    }

    private static PictureProblem problem(PictureFetcher fetcher, URI address) {
        return catchThrowableOfType(PictureException.class, () -> fetcher.fetch(address)).problem();
    }
}
