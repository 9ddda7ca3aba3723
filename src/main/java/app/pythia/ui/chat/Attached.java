package app.pythia.ui.chat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Sender;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What goes with a message: names of what the user gave, cards for what the clone sends. Nothing
/// of it is fetched or opened by itself.
final class Attached extends VBox {
    private final Sender sender;
    private final Supplier<String> cloneName;
    private final Pictures pictures;
    private final Consumer<WebAddress> open;
    private List<Attachment> shown = List.of();

    /// @param open asks whether to open an address, and does so
    Attached(
            Sender sender,
            Supplier<String> cloneName,
            Pictures pictures,
            Consumer<WebAddress> open) {
        super(6);
        this.sender = sender;
        this.cloneName = cloneName;
        this.pictures = pictures;
        this.open = open;
        getStyleClass().add("attached");
    }

    void show(List<Attachment> attachments) {
        if (!attachments.equals(shown)) {
            shown = attachments;
            getChildren().setAll(attachments.stream().map(this::node).toList());
        }
    }

    private Node node(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture(String url) -> picture(url);
            case Attachment.File(String url) ->
                    name(Feather.PAPERCLIP, url, Words.of("chat.attached.file", url));
            case Attachment.Product product -> product(product);
        };
    }

    private Node picture(String url) {
        return sender == Sender.USER
                ? pictureName(url)
                : WebAddress.of(url)
                        .<Node>map(address ->
                                new PictureCard(address, pictures, cloneName.get(), open))
                        .orElseGet(() -> pictureName(url));
    }

    private static Label pictureName(String url) {
        return name(Feather.IMAGE, url, Words.of("chat.attached.picture", url));
    }

    /// An address that is none is named as it was given; there is nothing to be done with it.
    private static Label name(Feather icon, String url, String spoken) {
        String name = WebAddress.of(url).map(WebAddress::shortName).orElse(url);
        Label label = new Label(name, new FontIcon(icon));
        label.getStyleClass().add("attached-name");
        label.setMinWidth(0);
        label.setAccessibleText(spoken);
        return label;
    }

    private Node product(Attachment.Product product) {
        VBox card = new VBox(4, words(product.title(), "product-title"));
        card.getStyleClass().add("quiet-card");
        if (!product.text().isBlank()) {
            card.getChildren().add(words(product.text(), "product-text"));
        }
        product.url()
                .flatMap(WebAddress::of)
                .map(address -> openLink(address, open))
                .ifPresent(card.getChildren()::add);
        return card;
    }

    private static MessageText words(String words, String style) {
        MessageText text = new MessageText();
        text.getStyleClass().add(style);
        text.show(words.strip());
        return text;
    }

    /// The way out of the window to an address.
    static Hyperlink openLink(WebAddress address, Consumer<WebAddress> open) {
        Hyperlink link = new Hyperlink(Words.of("chat.open"), new FontIcon(Feather.EXTERNAL_LINK));
        link.getStyleClass().add("open-link");
        link.setAccessibleText(Words.of("chat.open.spoken", address.host()));
        link.setOnAction(_ -> open.accept(address));
        return link;
    }
}
