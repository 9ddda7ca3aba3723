package app.pythia.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which clone to talk with.
public sealed interface ServiceChoice {

    /// The demo clone inside the program.
    ///
    /// @param because what keeps the user's own clone from being used, where there is such a thing
    record Demo(Optional<String> because) implements ServiceChoice {}

    /// The user's own clone.
    ///
    /// @param userEmail the address under which conversations are kept and listed
    record Own(ServiceAddress address, ApiKey key, Optional<String> userEmail)
            implements ServiceChoice {}

    /// What the environment says: `DELPHI_API_KEY`, `DELPHI_BASE_URL` and `DELPHI_USER_EMAIL`.
    static ServiceChoice from(Map<String, String> environment) {
        Optional<String> key = value(environment, "DELPHI_API_KEY");
        Optional<String> address = value(environment, "DELPHI_BASE_URL");
        if (key.isEmpty()) {
            return new Demo(address.map(_ -> "DELPHI_BASE_URL is set, but DELPHI_API_KEY is not"));
        }
        try {
            return new Own(
                    named(
                            "DELPHI_BASE_URL",
                            () -> address.map(ServiceAddress::of).orElse(ServiceAddress.DEFAULT)),
                    named("DELPHI_API_KEY", () -> ApiKey.of(key.get())),
                    value(environment, "DELPHI_USER_EMAIL"));
        } catch (IllegalArgumentException unusable) {
            return new Demo(Optional.ofNullable(unusable.getMessage()));
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static <T> T named(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    name + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }
}
