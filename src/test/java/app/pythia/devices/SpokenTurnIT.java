package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.devices.Visitor.Holding;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A person talks with the demo clone, which answers with some words of its own and then with what
/// it was told.
class SpokenTurnIT extends InStudio {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(40);
    private static final double SOUND_DECIBELS = -50;
    private static final double SILENCE_DECIBELS = -80;

    @Test
    void theAnswerHasTheSentenceThatWasSaidWhileTheKeyWasHeld() {
        assertSentenceComesBack(Holding.KEY, "key");
    }

    @Test
    void theAnswerHasTheSentenceThatWasSaidWhileTheButtonWasHeld() {
        assertSentenceComesBack(Holding.POINTER, "pointer");
    }

    @Test
    void pressingWhileTheCloneSpeaksSilencesIt() {
        try (Visitor visitor = comes("barge-in");
                Recording speaker = record("barge-in")) {
            visitor.asks(Holding.KEY);
            visitor.program().awaitState("speaking", SOON);
            assertThat(Sound.decibels(speaker.next(Duration.ofSeconds(1))))
                    .isGreaterThan(SOUND_DECIBELS);

            long pressed = System.nanoTime();
            visitor.presses(Holding.KEY);
            Duration taken = Duration.ofNanos(System.nanoTime() - pressed);
            speaker.next(Duration.ofMillis(200));
            double decibels = Sound.decibels(speaker.next(Duration.ofSeconds(1)));
            visitor.takesPicture("listening-again");
            visitor.letsGo(Holding.KEY);

            Measured.print(
                    "barge-in",
                    "listens after " + taken.toMillis() + " ms, then " + decibels + " dB");
            assertThat(taken).isLessThan(Duration.ofSeconds(1));
            assertThat(decibels).isLessThan(SILENCE_DECIBELS);
        }
    }

    @Test
    void aMicrophoneThatIsUnpluggedWhileOneSpeaksEndsTheTakeAndIsTold() {
        try (Visitor visitor = comes("unplugged")) {
            visitor.presses(Holding.KEY);
            try (Child speech = studio().pulse().speak(studio().sentence().wav())) {
                speech.endsWithin(Duration.ofSeconds(2));
                long unplugged = System.nanoTime();
                studio().pulse().unplugMicrophone();
                visitor.program().awaitState("failed", SOON);
                Duration taken = Duration.ofNanos(System.nanoTime() - unplugged);

                Measured.print("unplugged", "told after " + taken.toMillis() + " ms");
                assertThat(taken).isLessThan(Duration.ofSeconds(2));
            }
            visitor.letsGo(Holding.KEY);
            visitor.takesPictureOnceStill("failed");
        }
    }

    @Test
    void closingTheWindowWhileTheCloneSpeaksEndsTheProgram() {
        try (Visitor visitor = comes("closed-speaking")) {
            visitor.asks(Holding.KEY);
            visitor.program().awaitState("speaking", SOON);

            visitor.closesTheWindow();

            assertThat(visitor.program().awaitEnd(Duration.ofSeconds(3))).isZero();
        }
    }

    private void assertSentenceComesBack(Holding holding, String name) {
        try (Visitor visitor = comes(name);
                Recording speaker = record(name)) {
            visitor.asks(holding);
            visitor.program().awaitState("sending", SOON);
            visitor.program().awaitState("speaking", SOON);
            speaker.next(Duration.ofSeconds(1));
            visitor.takesPicture("speaking");
            visitor.program().awaitState("ready", ANSWER);
            visitor.takesPictureOnceStill("answered");
            speaker.next(Duration.ofMillis(300));

            Measured.isTheSentence(name, studio().sentence().in(speaker));
        }
    }

    private Visitor comes(String name) {
        return Visitor.comes(studio(), folder(), name, Map.of(), "--demo");
    }

    private Recording record(String name) {
        return Recording.of(studio().pulse(), name);
    }
}
