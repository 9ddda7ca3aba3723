package app.pythia.settings;

import java.util.Arrays;

/// A picture that the user has given to a clone: a small PNG.
public final class ClonePicture {

    /// Why a file does not become one: facts, no wording.
    public enum Problem {
        /// The file cannot be read.
        UNREADABLE,
        /// It is larger than what is read.
        TOO_LARGE,
        /// It holds more pixels than what is decoded.
        TOO_MANY_PIXELS,
        /// It is no PNG and no JPEG that can be decoded.
        NO_PICTURE,
        /// The picture could not be kept, or not be deleted.
        NOT_KEPT
    }

    private final byte[] png;

    private ClonePicture(byte[] png) {
        this.png = png;
    }

    public static ClonePicture of(byte[] png) {
        return new ClonePicture(png.clone());
    }

    /// The file's bytes.
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClonePicture picture && Arrays.equals(picture.png, png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
