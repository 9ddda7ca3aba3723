package app.pythia.ui.fx;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

/// A clone's looks, ready to be drawn. Made on the window's thread.
///
/// @param picture decoded; none where its first letter stands for it
public record CloneFace(String name, Optional<Image> picture) {
    /// Twice as many pixels as the largest portrait has, for screens that have them.
    private static final double PIXELS = 112;

    /// Without a picture.
    public static CloneFace named(String name) {
        return new CloneFace(name, Optional.empty());
    }

    /// The decoder is given bytes and a size; what it cannot read is no picture.
    public static CloneFace of(CloneLooks looks) {
        return new CloneFace(
                looks.name(),
                looks.picture()
                        .map(it ->
                                new Image(
                                        new ByteArrayInputStream(it.png()),
                                        PIXELS,
                                        PIXELS,
                                        true,
                                        true))
                        .filter(image -> !image.isError() && image.getWidth() >= 1));
    }

    /// As the looks change, decoded once each time.
    public static ReadOnlyObjectProperty<CloneFace> following(
            ReadOnlyObjectProperty<CloneLooks> looks) {
        ReadOnlyObjectWrapper<CloneFace> face = new ReadOnlyObjectWrapper<>(of(looks.get()));
        looks.subscribe((_, now) -> face.set(of(now)));
        return face.getReadOnlyProperty();
    }
}
