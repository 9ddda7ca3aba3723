package app.pythia.ui.settings;

import app.pythia.ui.notice.CheckNotices;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a microphone check found: how it looked, what was measured, what it means, and what can be
/// settled by it. It takes no room while nothing has been found.
final class CheckResultView extends VBox {
    private static final double FIGURE = 84;

    private final CheckViewModel model;
    private final PeakBars waveform = new PeakBars();
    private final TilePane figures = new TilePane(12, 12);
    private final Label title = Lines.styled("check-title");
    private final Label text = Lines.styled("setting-about");
    private final VBox gain = new VBox();
    private final VBox advice = new VBox(6);

    CheckResultView(CheckViewModel model) {
        super(12);
        this.model = model;
        figures.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        figures.setTileAlignment(Pos.TOP_LEFT);
        advice.getStyleClass().add("advice");
        Label another = Lines.muted(CheckNotices.ofAnotherMicrophone());
        another.setId("of-another");
        Lines.present(another, model.isOfAnother());
        VBox verdict = new VBox(8, new VBox(2, title, text), gain);
        getChildren().addAll(waveform, figures, verdict, another, advice);
        Lines.present(this, model.figures().map(Optional::isPresent));
        model.figures().subscribe(now -> now.ifPresent(this::show));
        model.betterGain().subscribe(this::show);
        model.advised().subscribe(this::show);
    }

    private void show(CheckFigures now) {
        waveform.show(now.waveform());
        figures.getChildren().setAll(now.figures().stream().map(CheckResultView::figure).toList());
        title.setText(now.verdict().title());
        title.setGraphic(new FontIcon(now.good() ? Feather.CHECK : Feather.ALERT_CIRCLE));
        text.setText(now.verdict().text());
    }

    /// All in a line, or two and two.
    private void arrange(double width) {
        boolean narrow = width < 4 * FIGURE + 3 * figures.getHgap();
        figures.setPrefTileWidth(narrow ? Math.floor((width - figures.getHgap()) / 2) : FIGURE);
    }

    private static Node figure(CheckFigures.Figure figure) {
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure");
        Label name = new Label(figure.name());
        name.getStyleClass().add("setting-about");
        value.setAccessibleText(figure.name() + ": " + figure.value() + ". " + figure.about());
        VBox both = new VBox(value, name);
        Tooltip.install(both, new Tooltip(figure.about()));
        return both;
    }

    private void show(BetterGain now) {
        gain.getChildren()
                .setAll(
                        switch (now) {
                            case BetterGain.None() -> List.<Node>of();
                            case BetterGain.Offered(int db) ->
                                    List.<Node>of(
                                            button(
                                                    "set-gain",
                                                    "Set the gain to " + Decibels.signed(db),
                                                    model::takeGain));
                            case BetterGain.Set(int db) ->
                                    List.<Node>of(
                                            Lines.muted(
                                                    CheckNotices.gainIsSet(Decibels.signed(db))));
                        });
        present(gain);
    }

    private void show(Advised now) {
        advice.getChildren()
                .setAll(
                        switch (now) {
                            case Advised.None() -> List.<Node>of();
                            case Advised.Fits() ->
                                    List.<Node>of(
                                            Lines.muted(
                                                    "Your settings for talking fit this microphone."));
                            case Advised.Offers(List<String> changes) ->
                                    changing(
                                            "Better for this microphone:",
                                            changes,
                                            primary(
                                                    "use-advice",
                                                    "Use these settings",
                                                    model::takeAdvice));
                            case Advised.Taken(List<String> changes) ->
                                    changing(
                                            "Changed for this microphone:",
                                            changes,
                                            button("as-before", "As before", model::asBefore));
                        });
        present(advice);
    }

    /// It takes no room while it is empty.
    private static void present(VBox part) {
        part.setVisible(!part.getChildren().isEmpty());
        part.setManaged(part.isVisible());
    }

    private static List<Node> changing(String lead, List<String> changes, Node button) {
        Label first = new Label(lead);
        first.getStyleClass().add("setting-name");
        VBox lines = new VBox(2, first);
        changes.forEach(change -> lines.getChildren().add(Lines.muted(change)));
        return List.of(lines, button);
    }

    private static Button primary(String id, String words, Runnable action) {
        Button button = button(id, words, action);
        button.getStyleClass().add("primary");
        return button;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
