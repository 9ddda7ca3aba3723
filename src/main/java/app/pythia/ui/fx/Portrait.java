package app.pythia.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;

/// The clone's picture in a circle; its first letter where it has none.
public final class Portrait extends Label {
    private static final double SMALL = 28;
    private static final double LARGE = 40;

    private final ImageView image = new ImageView();

    private Portrait(String size, double width) {
        getStyleClass().addAll("portrait", size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setFitWidth(width);
        image.setFitHeight(width);
        image.setSmooth(true);
        image.setClip(new Circle(width / 2, width / 2, width / 2));
    }

    public static Portrait small() {
        return new Portrait("small", SMALL);
    }

    public static Portrait large() {
        return new Portrait("large", LARGE);
    }

    public void show(CloneFace face) {
        setAccessibleText(face.name());
        setText(face.picture().isPresent() ? "" : CloneName.letter(face.name()));
        setGraphic(face.picture().isPresent() ? image : null);
        image.setImage(face.picture().orElse(null));
    }
}
