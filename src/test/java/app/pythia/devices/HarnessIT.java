package app.pythia.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// That the devices of the tier are what the other tests take them for, without Pythia.
class HarnessIT extends InStudio {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void javaSoundCarriesTheSentenceFromTheMicrophoneToTheSpeaker() {
        Path output = folder().resolve("loop.txt");
        try (Recording speaker = Recording.of(studio().pulse(), "java-sound");
                Child loop =
                        Child.start(
                                studio().environment(), output, JavaProgram.of(SoundLoop.class))) {
            assertThat(Tools.becomesTrue(LIMIT, () -> Tools.read(output).contains("open")))
                    .as(() -> Tools.read(output))
                    .isTrue();
            try (Child speech = studio().pulse().speak(studio().sentence().wav())) {
                assertThat(speech.endsWithin(LIMIT)).isTrue();
            }
            assertThat(loop.endsWithin(LIMIT)).isTrue();

            Measured.isTheSentence("Java Sound alone", studio().sentence().in(speaker));
        }
    }

    @Test
    void aKeyThatIsHeldRepeats() {
        Path events = folder().resolve("xev.txt");
        try (Child xev = Child.start(studio().environment(), events, "xev", "-event", "keyboard")) {
            studio().display().window("Event Tester");
            studio().display().keyDown("space");
            assertThat(Tools.becomesTrue(LIMIT, () -> presses(events) >= 5)).isTrue();
            studio().display().keyUp("space");
            assertThat(xev.isAlive()).isTrue();
        }
    }

    @Test
    void aPictureShowsTheWindow() {
        try (Child xev =
                Child.startUnheard(studio().environment(), "xev", "-geometry", "300x200")) {
            Rectangle bounds = studio().display().bounds(studio().display().window("Event Tester"));
            BufferedImage picture =
                    studio().display().screenshot(bounds, folder().resolve("xev.png"));
            assertThat(bounds.getSize()).isEqualTo(new Dimension(300, 200));
            assertThat(picture.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
            assertThat(picture.getRGB(299, 199)).isEqualTo(Color.WHITE.getRGB());
            assertThat(xev.isAlive()).isTrue();
        }
    }

    private static long presses(Path events) {
        return Tools.read(events).lines().filter(line -> line.startsWith("KeyPress")).count();
    }
}
