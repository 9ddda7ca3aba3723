package app.pythia.settings;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of the user's clones. It stands in the names of folders and secrets, so it is never
/// anything but letters and digits.
///
/// @param value 1 to 16 of `a-z0-9`
public record CloneId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,16}");

    /// The clone that was there before there were several; it keeps its folder and its secret.
    public static final CloneId FIRST = new CloneId("first");

    private static final int RADIX = 36;
    private static final long DIFFERENT = 1L << 40;

    /// @throws IllegalArgumentException if it is none
    public CloneId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no clone's id");
        }
    }

    /// What a file says, if that is an id.
    static Optional<CloneId> read(String text) {
        return Optional.of(text).filter(it -> FORM.matcher(it).matches()).map(CloneId::new);
    }

    /// One that nobody has had, as far as chance goes: 40 bits.
    static CloneId fresh() {
        return new CloneId("c" + Long.toString(new SecureRandom().nextLong(DIFFERENT), RADIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
