package app.pythia.delphi.http;

import java.util.function.Supplier;

/// Takes the key out of what the service says: a failure may quote it.
final class KeyMask {
    private final Supplier<String> apiKey;

    /// @param apiKey not empty
    KeyMask(String apiKey) {
        this(() -> apiKey);
    }

    /// @param apiKey is asked each time; not empty
    KeyMask(Supplier<String> apiKey) {
        this.apiKey = apiKey;
    }

    String of(String text) {
        return text.replace(apiKey.get(), "***");
    }
}
