package app.pythia.settings;

import java.util.regex.Pattern;

/// The user's e-mail address: checked for slips, not for the letter of the standards.
public final class UserEmail {
    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    private UserEmail() {}

    /// An address as a person gives it, without the blanks around it.
    ///
    /// @throws IllegalArgumentException if it is none; the message says why
    public static String of(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST || !FORM.matcher(stripped).matches()) {
            throw new IllegalArgumentException("it is not an address like you@example.org");
        }
        return stripped;
    }
}
