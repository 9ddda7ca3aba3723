package app.pythia.settings;

/// The key to the service. It prints as `***`; only [#secret] gives it away.
public final class ApiKey {
    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /// A key as a person gives it, with blanks around it.
    ///
    /// @throws IllegalArgumentException if no key can look so; the message does not contain it
    public static ApiKey of(String text) {
        String stripped = text.strip();
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
