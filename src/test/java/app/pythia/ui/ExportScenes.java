package app.pythia.ui;

import app.pythia.conversation.Citation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState;
import app.pythia.export.TransferState.Kind;
import app.pythia.ui.Gallery.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;

/// Scenes of the [Gallery] on taking conversations away, and on their sources.
final class ExportScenes {
    private final NewThings.Adding gallery;

    ExportScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("export-card", 1160, 780, dark, ExportScenes::card);
            gallery.add("export-running", 1160, 780, dark, ExportScenes::running);
            gallery.add("export-settings", 1160, 780, dark, ExportScenes::settings);
            gallery.add("export-sources", 1160, 780, dark, ExportScenes::sources);
        }
        gallery.add("export-failed", 360, 640, true, ExportScenes::failed);
        gallery.add("export-sources", 360, 640, false, ExportScenes::sources);
        gallery.add("export-many", 760, 640, true, ExportScenes::many);
    }

    private static void settings(Setting set) {
        Gallery.press(set, "#open-settings");
        if (set.stage().getScene().lookup("#go-data") instanceof ToggleButton part) {
            part.fire();
        }
    }

    private static void card(Setting set) {
        settings(set);
        set.stage().getScene().getRoot().applyCss();
        Gallery.press(set, "#export-all");
    }

    private static void running(Setting set) {
        set.transfers().state().set(new TransferState.Running(Kind.EXPORT, 0.42));
    }

    private static void failed(Setting set) {
        set.transfers().state().set(new TransferState.Failed(Kind.IMPORT, TransferProblem.DAMAGED));
    }

    private static void sources(Setting set) {
        set.store()
                .append(
                        Samples.RAISE,
                        Message.received(
                                        new MessageId("more"),
                                        "As I said before.",
                                        Optional.of(FakeTurns.NOW))
                                .withCitations(List.of(source("The quiet ask", 31))));
        Gallery.press(set, "#sources");
    }

    private static void many(Setting set) {
        set.store()
                .append(
                        Samples.RAISE,
                        Message.received(new MessageId("more"), "Many.", Optional.of(FakeTurns.NOW))
                                .withCitations(
                                        IntStream.range(0, 30)
                                                .mapToObj(n ->
                                                        source(
                                                                "A source with a rather long title, number "
                                                                        + n,
                                                                n))
                                                .toList()));
        Gallery.press(set, "#sources");
    }

    private static Citation source(String title, int page) {
        return new Citation(
                title,
                "PDF",
                "",
                Optional.of(
                        "https://library.example.org/"
                                + title.toLowerCase(Locale.ROOT).replace(' ', '-')
                                + ".pdf"),
                Optional.of("p. " + page));
    }
}
