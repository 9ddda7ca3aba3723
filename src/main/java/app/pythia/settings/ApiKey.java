package app.pythia.settings;

import java.util.regex.Pattern;

/// The key to the service. It prints as `***`; only [#secret] gives it away.
public final class ApiKey {
    /// What comes along when a key is copied from a page and is seen by nobody.
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /// A key as a person gives it, with blanks and invisible characters around it.
    ///
    /// @throws IllegalArgumentException if no key can look so; the message does not contain it
    public static ApiKey of(String text) {
        String stripped = AROUND.matcher(text).replaceAll("");
        if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("the key contains characters that no key has");
        }
        return new ApiKey(stripped);
    }

    /// The key itself, for the request's header.
    public String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
