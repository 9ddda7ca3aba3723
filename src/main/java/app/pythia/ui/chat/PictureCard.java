package app.pythia.ui.chat;

import app.pythia.turn.PictureProblem;
import app.pythia.turn.Problem;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.Notices;
import app.pythia.ui.notice.PictureNotices;
import app.pythia.ui.words.Words;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/// A picture that the clone sends: it says where it is, and is fetched only when the user asks for
/// it.
final class PictureCard extends VBox {
    private static final double LARGEST = 640;
    private static final double ROUND = 16;

    private final WebAddress address;
    private final Pictures pictures;
    private final Text words = new Text();
    private final Hyperlink show = new Hyperlink(Words.of("chat.picture.show"));
    private final TextFlow line = new TextFlow();
    private final TextFlow elsewhere;
    private final ImageView image = new ImageView();
    private Subscription watching = Subscription.EMPTY;

    /// @param open asks whether to open an address, and does so
    PictureCard(
            WebAddress address, Pictures pictures, String cloneName, Consumer<WebAddress> open) {
        super(8);
        this.address = address;
        this.pictures = pictures;
        getStyleClass().add("picture");
        setMinWidth(0);
        words.getStyleClass().add("picture-words");
        words.setText(Words.of("chat.picture.sent", cloneName, address.host()) + " · ");
        show.setAccessibleText(Words.of("chat.picture.show.spoken", address.host()));
        show.setOnAction(_ -> pictures.show(address));
        elsewhere = new TextFlow(new Text(" "), Attached.openLink(address, open));
        present(elsewhere, false);
        line.getChildren().addAll(words, show, elsewhere);
        line.getStyleClass().add("quiet-card");
        line.setMaxWidth(USE_PREF_SIZE);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setAccessibleText(Words.of("chat.picture.from", address.host()));
        getChildren().add(line);
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(scene -> watch(scene != null));
    }

    /// The picture outlives its card, and must not keep it.
    private void watch(boolean here) {
        watching.unsubscribe();
        watching = here ? pictures.state(address).subscribe(this::show) : Subscription.EMPTY;
    }

    private static Notice why(Optional<PictureProblem> problem) {
        return problem.map(PictureNotices::of).orElse(Notices.of(new Problem.Internal()));
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private void show(PictureState state) {
        switch (state) {
            case PictureState.Unseen() -> {}
            case PictureState.Coming() -> {
                words.setText(Words.of("chat.picture.fetching", address.host()));
                present(show, false);
                present(elsewhere, false);
            }
            case PictureState.Here(byte[] bytes) -> decode(bytes);
            case PictureState.Failed(var problem) -> {
                words.setText(why(problem).spoken() + " ");
                present(elsewhere, true);
                show.setText(Words.of("chat.picture.again"));
                present(show, true);
            }
        }
    }

    /// The decoder is given its bytes and a size, never the address: it would follow any.
    private void decode(byte[] bytes) {
        Image decoded = new Image(new ByteArrayInputStream(bytes), LARGEST, LARGEST, true, true);
        if (decoded.isError() || decoded.getWidth() < 1) {
            pictures.isNone(address);
            return;
        }
        image.setImage(decoded);
        fit();
        getChildren().setAll(image);
    }

    private void fit() {
        Image shown = image.getImage();
        if (shown == null) {
            return;
        }
        double width = Math.max(1, Math.min(shown.getWidth(), getWidth()));
        image.setFitWidth(width);
        Rectangle corners = new Rectangle(width, width * shown.getHeight() / shown.getWidth());
        corners.setArcWidth(ROUND);
        corners.setArcHeight(ROUND);
        image.setClip(corners);
    }
}
