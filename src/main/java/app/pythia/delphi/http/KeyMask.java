package app.pythia.delphi.http;

/// Takes the key out of what the service says: a failure may quote it.
final class KeyMask {
    private final String apiKey;

    /// @param apiKey not empty
    KeyMask(String apiKey) {
        this.apiKey = apiKey;
    }

    String of(String text) {
        return text.replace(apiKey, "***");
    }
}
