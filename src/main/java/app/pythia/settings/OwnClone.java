package app.pythia.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// One of the user's own clones: what the user has settled for it. Its key is elsewhere.
///
/// @param name what the user calls it, 1 to [#LONGEST_NAME] characters
/// @param address where the service is; its own address if there is none
/// @param userEmail the address under which conversations are kept and listed
/// @param keyPlace where its key was put, if there is one
public record OwnClone(
        CloneId id,
        String name,
        Optional<ServiceAddress> address,
        Optional<String> userEmail,
        Optional<KeyPlace> keyPlace) {
    public static final int LONGEST_NAME = 80;

    /// What one is called that has no name yet.
    static final String UNNAMED = "Your clone";

    private static final Pattern GIVEN = Pattern.compile(UNNAMED + "( \\d+)?");

    /// @throws IllegalArgumentException if nothing can be called so; the message says why
    public OwnClone {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "a name is one line of 1 to " + LONGEST_NAME + " characters");
        }
    }

    /// One of which nothing is settled.
    public static OwnClone blank(CloneId id, String name) {
        return new OwnClone(id, name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether nothing of it is settled but its name.
    public boolean isBlank() {
        return address.isEmpty() && userEmail.isEmpty() && keyPlace.isEmpty();
    }

    /// Whether the user has not even given it a name.
    boolean isUnused() {
        return isBlank() && GIVEN.matcher(name).matches();
    }

    /// A name as a person gives it, with blanks around it.
    ///
    /// @throws IllegalArgumentException if nothing can be called so; the message says why
    public OwnClone withName(String other) {
        return new OwnClone(id, other.strip(), address, userEmail, keyPlace);
    }

    public OwnClone withAddress(Optional<ServiceAddress> other) {
        return new OwnClone(id, name, other, userEmail, keyPlace);
    }

    public OwnClone withUserEmail(Optional<String> other) {
        return new OwnClone(id, name, address, other, keyPlace);
    }

    public OwnClone withKeyPlace(Optional<KeyPlace> other) {
        return new OwnClone(id, name, address, userEmail, other);
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(OwnClone::breaksLines);
    }

    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
