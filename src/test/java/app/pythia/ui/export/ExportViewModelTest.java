package app.pythia.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.export.Format;
import app.pythia.export.Order;
import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState;
import app.pythia.export.TransferState.Kind;
import app.pythia.ui.FakeTransfers;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private static final Path CHOSEN = Path.of("chosen");
    private static final Subject ONE =
            new Subject(Optional.of(new ConversationId("c")), "What: to say?");

    private final FakeTransfers transfers = new FakeTransfers();
    private final ManualDelay delay = new ManualDelay();
    private final List<String> names = new ArrayList<>();
    private final ExportViewModel model =
            new ExportViewModel(
                    transfers,
                    new FileDialogs(
                            (_, _) -> {},
                            _ ->
                                    (name, chosen) -> {
                                        names.add(name);
                                        chosen.accept(CHOSEN);
                                    },
                            chosen -> chosen.accept(CHOSEN),
                            _ -> {}),
                    new FxBridge(Runnable::run),
                    delay,
                    () -> "The Guide",
                    InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")),
                    ZoneOffset.UTC);

    @Test
    void offersANameThatEverySystemTakes() {
        model.save(ONE, Format.CAPTIONS);
        model.save(Subject.all(), Format.JSON);

        assertThat(names)
                .containsExactly("What to say.srt", "Pythia conversations 2026-11-20.json");
    }

    @Test
    void savesWhereTheUserSaid() {
        model.save(ONE, Format.TEXT);

        assertThat(transfers.asked())
                .containsExactly(new Order(ONE.only(), Format.TEXT, "The Guide", CHOSEN));
        assertThat(model.format()).isEqualTo(Format.TEXT);
    }

    @Test
    void bringsInWhatTheUserChose() {
        model.bringIn();

        assertThat(transfers.asked()).containsExactly(CHOSEN);
    }

    @Test
    void tellsHowFarItHasCome() {
        transfers.state().set(new TransferState.Running(Kind.EXPORT, 0.42));

        assertThat(model.busy().getValue()).isTrue();
        assertThat(words()).isEqualTo("Exporting… 42%");
        assertThat(model.words().getValue().isUnderWay()).isTrue();
        model.cancel();
        assertThat(transfers.asked()).containsExactly("cancel");
    }

    @Test
    void thatItIsSavedIsToldForAWhile() {
        transfers.state().set(new TransferState.Saved("a.md"));
        assertThat(words()).isEqualTo("Saved as a.md");
        delay.pass(ExportViewModel.DONE_SHOWS.minusMillis(1));
        assertThat(words()).isEqualTo("Saved as a.md");
        delay.pass(Duration.ofMillis(1));

        assertThat(words()).isEmpty();
        assertThat(delay.isIdle()).isTrue();
    }

    @Test
    void thatItFailedIsToldUntilItIsTakenAway() {
        transfers.state().set(new TransferState.Failed(Kind.IMPORT, TransferProblem.NEWER));
        delay.pass(Duration.ofHours(1));
        assertThat(words())
                .isEqualTo(
                        "Nothing was imported. The file was written by a newer Pythia. Install that one first.");
        assertThat(model.words().getValue().stays()).isTrue();
        model.dismiss();

        assertThat(words()).isEmpty();
    }

    @Test
    void tellsWhatWasBroughtIn() {
        transfers.state().set(new TransferState.BroughtIn(0, 0));
        assertThat(words()).isEqualTo("Nothing imported: all of it is here already");
        transfers.state().set(new TransferState.BroughtIn(0, 1));
        assertThat(words()).isEqualTo("Imported 1 message");
        transfers.state().set(new TransferState.BroughtIn(2, 30));
        assertThat(words()).isEqualTo("Imported 30 messages, 2 new conversations");
    }

    private String words() {
        return model.words().getValue().words();
    }
}
