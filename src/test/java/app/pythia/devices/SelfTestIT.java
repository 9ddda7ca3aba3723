package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// One spoken turn without a window.
class SelfTestIT extends InStudio {
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    @Test
    void theAnswerHasTheSentenceThatWasSaidWhileItListened() {
        try (Recording speaker = Recording.of(studio().pulse(), "self-test");
                ProgramUnderTest program =
                        ProgramUnderTest.start(
                                studio().pulse().environment(),
                                folder(),
                                "--demo",
                                "--self-test",
                                "--seconds",
                                "7")) {
            program.awaitPrinted("listening", START);
            try (Child speech = studio().pulse().speak(studio().sentence().wav())) {
                assertThat(speech.endsWithin(Duration.ofSeconds(7))).isTrue();
            }
            int exitValue = program.awaitEnd(ANSWER);
            speaker.next(Duration.ofMillis(300));

            Measured.print("self-test", program.printed());
            Measured.isTheSentence("self-test", studio().sentence().in(speaker));
            assertThat(exitValue).isZero();
        }
    }
}
