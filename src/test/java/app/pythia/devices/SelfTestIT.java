package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One spoken turn without a window.
@Tag("devices")
@Timeout(120)
class SelfTestIT {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    @TempDir private Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = Studio.open(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void theAnswerHasTheSentenceThatWasSaidWhileItListened() {
        try (Recording speaker = Recording.of(studio.pulse(), "self-test");
                ProgramUnderTest program =
                        ProgramUnderTest.start(
                                studio.pulse().environment(),
                                folder,
                                "--demo",
                                "--self-test",
                                "--seconds",
                                "7")) {
            program.awaitPrinted("listening", START);
            try (Child speech = studio.pulse().speak(studio.sentence().wav())) {
                assertThat(speech.endsWithin(Duration.ofSeconds(7))).isTrue();
            }
            int exitValue = program.awaitEnd(ANSWER);
            speaker.next(Duration.ofMillis(300));

            Measured.print("self-test", program.printed());
            Measured.isTheSentence("self-test", studio.sentence().in(speaker));
            assertThat(exitValue).isZero();
        }
    }
}
