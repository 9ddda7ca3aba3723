package app.pythia.ui.export;

import app.pythia.export.FileNames;
import app.pythia.export.Format;
import app.pythia.export.Order;
import app.pythia.export.TransferState;
import app.pythia.export.Transfers;
import app.pythia.support.Subscription;
import app.pythia.ui.fx.Delay;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// Saving conversations as files and bringing them in, one thing at a time. Used on the window's
/// thread alone.
public final class ExportViewModel {

    /// That it is done is told for so long; that it failed, until the user takes it away.
    static final Duration DONE_SHOWS = Duration.ofSeconds(10);

    private static final int LONGEST_NAME = 120;

    private final Transfers transfers;
    private final FileDialogs dialogs;
    private final Delay delay;
    private final Supplier<String> cloneName;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyObjectProperty<TransferState> state;
    private final ObservableValue<TransferWords> words;
    private final ObservableValue<Boolean> busy;
    private Format format = Format.MARKDOWN;
    private Subscription doneShows = () -> {};

    public ExportViewModel(
            Transfers transfers,
            FileDialogs dialogs,
            FxBridge bridge,
            Delay delay,
            Supplier<String> cloneName,
            InstantSource clock,
            ZoneId zone) {
        this.transfers = transfers;
        this.dialogs = dialogs;
        this.delay = delay;
        this.cloneName = cloneName;
        this.clock = clock;
        this.zone = zone;
        state = bridge.watch(transfers.state());
        words = state.map(TransferWords::of);
        busy = state.map(TransferState.Running.class::isInstance);
        state.subscribe(this::turned);
    }

    /// What is to be told of it.
    ObservableValue<TransferWords> words() {
        return words;
    }

    /// Whether something is under way, so that nothing else can be begun.
    public ObservableValue<Boolean> busy() {
        return busy;
    }

    /// The format that was chosen last.
    Format format() {
        return format;
    }

    /// Asks where, and saves it there unless the user turns away.
    void save(Subject subject, Format as) {
        format = as;
        dialogs.conversations()
                .apply(as)
                .ask(
                        name(subject, as),
                        file ->
                                transfers.save(
                                        new Order(subject.only(), as, cloneName.get(), file)));
    }

    /// Asks which file, and brings in what it holds unless the user turns away.
    public void bringIn() {
        dialogs.bringIn().ask(transfers::bringIn);
    }

    /// Gives up what is under way.
    void cancel() {
        transfers.cancel();
    }

    /// Takes away what is told.
    void dismiss() {
        transfers.letGo();
    }

    private String name(Subject subject, Format as) {
        String title =
                subject.only().isPresent()
                        ? subject.title()
                        : Words.of(
                                "export.file-name",
                                LocalDate.ofInstant(clock.instant(), zone).toString());
        return FileNames.ending(FileNames.cleaned(title, LONGEST_NAME), as.ending());
    }

    private void turned(TransferState now) {
        doneShows.close();
        doneShows =
                switch (now) {
                    case TransferState.Saved _, TransferState.BroughtIn _ ->
                            delay.after(DONE_SHOWS, transfers::letGo);
                    case TransferState.Idle _, TransferState.Running _, TransferState.Failed _ ->
                            () -> {};
                };
    }
}
