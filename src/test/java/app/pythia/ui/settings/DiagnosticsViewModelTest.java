package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTiming;
import app.pythia.ui.FakeDiagnostics;
import app.pythia.ui.SoundSamples;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsViewModelTest {
    private final Fixture set = new Fixture();
    private final FakeDiagnostics diagnostics = set.sound.diagnostics();
    private final DiagnosticsViewModel model = set.model.diagnostics();

    @Test
    void listsTheTurnsWithWhatTheyTook() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.typed(60), SoundSamples.cancelled(90));

        assertThat(model.rows())
                .extracting(row -> row.span() + "|" + row.total() + "|" + row.gaps())
                .containsExactly(
                        "release → first sound|848 ms|no gaps",
                        "sent → first sound|1,290 ms|3 gaps",
                        "|not heard|no gaps");
    }

    @Test
    void tellsTheDevicesByTheirTrueNamesAndFormats() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.typed(60));

        assertThat(model.rows().getFirst().devices())
                .containsExactly(
                        "Microphone: USB Headset Mono · 48,000 Hz · mono",
                        "Speaker: Built-in Audio Analog Stereo · 44,100 Hz · stereo");
        assertThat(model.rows().getLast().devices())
                .containsExactly("Speaker: Built-in Audio Analog Stereo · 44,100 Hz · stereo");
    }

    @Test
    void withoutTurnsNoneIsLookedAt() {
        assertThat(model.rows()).isEmpty();
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void theNewestIsLookedAtFirst() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.typed(60));

        assertThat(looked()).isEqualTo(SoundSamples.spoken(5));
    }

    @Test
    void theOneThatIsLookedAtStaysWhileOthersCome() {
        diagnostics.are(SoundSamples.spoken(60));
        model.choose(model.rows().getFirst());
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.spoken(60));

        assertThat(looked()).isEqualTo(SoundSamples.spoken(60));
    }

    @Test
    void moreIsShownOfItAsMoreBecomesKnown() {
        diagnostics.are(SoundSamples.cancelled(60));
        Map<TurnStep, Duration> more = new EnumMap<>(SoundSamples.cancelled(60).steps());
        more.put(TurnStep.ENCODED, Duration.ofMillis(2302));
        TurnTiming was = SoundSamples.cancelled(60);
        TurnTiming now =
                new TurnTiming(was.began(), more, was.gaps(), was.microphone(), was.speaker());
        diagnostics.are(now);

        assertThat(looked()).isEqualTo(now);
    }

    @Test
    void oneThatIsForgottenIsNotLookedAtAnyMore() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.spoken(60));
        model.choose(model.rows().getLast());
        diagnostics.are(SoundSamples.spoken(5));

        assertThat(looked()).isEqualTo(SoundSamples.spoken(5));
    }

    @Test
    void copiesATableOfPlainText() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.typed(60));
        List<String> lines = model.copy().lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .isEqualTo("Pythia: the last turns, newest first; milliseconds since each began");
        assertThat(lines.get(1).split(" {2,}"))
                .containsExactly(
                        "began",
                        "microphone open",
                        "released",
                        "recorded",
                        "encoded",
                        "request out",
                        "first byte",
                        "first sound",
                        "done",
                        "until heard",
                        "gaps",
                        "microphone",
                        "speaker");
        assertThat(lines.get(3).split(" {2,}"))
                .containsExactly(
                        "2026-11-20 10:41:00",
                        "-",
                        "-",
                        "-",
                        "2",
                        "9",
                        "622",
                        "1290",
                        "9100",
                        "1290",
                        "3",
                        "-",
                        "Built-in Audio Analog Stereo · 44,100 Hz · stereo");
    }

    @Test
    void itsColumnsStandBelowEachOther() {
        diagnostics.are(SoundSamples.spoken(5), SoundSamples.typed(60));
        List<String> lines = model.copy().lines().toList();

        int released = lines.get(1).indexOf("released");
        assertThat(lines.get(2).substring(released)).startsWith("4210 ");
        assertThat(lines.get(3).substring(released)).startsWith("- ");
    }

    @Test
    void tellsForAMomentThatItWasCopied() {
        assertThat(model.copyWords().get()).isEqualTo("Copy as text");
        model.copy();
        assertThat(model.copyWords().get()).isEqualTo("Copied");
        set.delay.pass(Duration.ofSeconds(3));

        assertThat(model.copyWords().get()).isEqualTo("Copy as text");
        assertThat(set.delay.isIdle()).isTrue();
    }

    private TurnTiming looked() {
        return model.chosen().get().orElseThrow().turn();
    }
}
