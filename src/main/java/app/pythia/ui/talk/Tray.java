package app.pythia.ui.talk;

import app.pythia.conversation.Attachment;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the message field: what goes with the message, the form for more, and how long the message
/// has become. It takes no room while there is nothing to show.
final class Tray extends VBox {
    private final AttachViewModel attach;
    private final FlowPane chips = new FlowPane(8, 8);
    private final Label length = new Label();

    /// @param done told when the form has been left
    Tray(TalkViewModel model, Runnable done) {
        super(8);
        attach = model.draft().attach();
        getStyleClass().add("tray");
        chips.setMinWidth(0);
        chips.managedProperty().bind(chips.visibleProperty());
        length.setId("draft-length");
        length.getStyleClass().add("draft-length");
        length.setWrapText(true);
        length.setMinHeight(USE_PREF_SIZE);
        length.managedProperty().bind(length.visibleProperty());
        getChildren().addAll(new AttachForm(attach, done), chips, length);
        attach.chosen().addListener((ListChangeListener<Attachment>) _ -> fill());
        fill();
        model.draft().length().subscribe(this::show);
        managedProperty()
                .bind(attach.open().or(chips.visibleProperty()).or(length.visibleProperty()));
    }

    private void fill() {
        chips.getChildren().setAll(attach.chosen().stream().map(this::chip).toList());
        chips.setVisible(!attach.chosen().isEmpty());
    }

    private HBox chip(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture(String url) ->
                    chip(attachment, Feather.IMAGE, url, Words.of("talk.goes.picture", url));
            case Attachment.File(String url) ->
                    chip(attachment, Feather.PAPERCLIP, url, Words.of("talk.goes.file", url));
            case Attachment.Product product ->
                    chip(
                            attachment,
                            Feather.TAG,
                            product.title(),
                            Words.of("talk.goes.product", product.title()));
        };
    }

    private HBox chip(Attachment attachment, Feather icon, String url, String spoken) {
        String shortName = WebAddress.of(url).map(WebAddress::shortName).orElse(url);
        Label name = new Label(shortName, new FontIcon(icon));
        name.setAccessibleText(spoken);
        name.setMinWidth(0);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().setAll("chip-remove");
        remove.setAccessibleText(Words.of("talk.goes.remove", shortName));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> attach.remove(attachment));
        HBox chip = new HBox(6, name, remove);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.maxWidthProperty().bind(chips.widthProperty());
        return chip;
    }

    private void show(DraftLength now) {
        length.setText(now.words());
        length.setVisible(!now.words().isEmpty());
        length.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("too-long"), now.isTooLong());
    }
}
