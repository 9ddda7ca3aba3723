package app.pythia.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which clone to talk with.
public sealed interface ServiceChoice {

    /// The demo clone inside the program.
    ///
    /// @param because what keeps the user's own clone from being used, where there is such a thing
    record Demo(Optional<String> because) implements ServiceChoice {}

    /// One of the user's own clones.
    ///
    /// @param id which of them
    /// @param userEmail the address under which conversations are kept and listed
    record Own(CloneId id, ServiceAddress address, ApiKey key, Optional<String> userEmail)
            implements ServiceChoice {}

    /// What the environment says: `DELPHI_API_KEY`, `DELPHI_BASE_URL` and `DELPHI_USER_EMAIL`.
    static ServiceChoice from(Map<String, String> environment) {
        return from(environment, Settings.DEFAULT.own(), Optional.empty());
    }

    /// What the environment says and, where it is silent, what is settled for a clone.
    ///
    /// @param kept that clone's key, where the environment has none
    static ServiceChoice from(
            Map<String, String> environment, OwnClone clone, Optional<Secret> kept) {
        Optional<String> key =
                FixedSettings.value(environment, FixedSettings.KEY)
                        .or(() -> kept.map(Secret::text));
        FixedSettings fixed = FixedSettings.by(environment);
        if (key.isEmpty()) {
            return new Demo(addressWithoutKey(fixed, clone));
        }
        try {
            return new Own(
                    clone.id(),
                    fixed.address()
                            .map(named(FixedSettings.ADDRESS, ServiceAddress::of))
                            .or(clone::address)
                            .orElse(ServiceAddress.DEFAULT),
                    named(keyName(environment), ApiKey::of).apply(key.get()),
                    fixed.userEmail()
                            .map(named(FixedSettings.EMAIL, UserEmail::of))
                            .or(clone::userEmail));
        } catch (IllegalArgumentException unusable) {
            return new Demo(Optional.ofNullable(unusable.getMessage()));
        }
    }

    private static Optional<String> addressWithoutKey(FixedSettings fixed, OwnClone clone) {
        return fixed.address()
                .map(_ -> FixedSettings.ADDRESS + " is set, but there is no key")
                .or(() -> clone.address().map(_ -> "A service address is set, but no key"));
    }

    private static String keyName(Map<String, String> environment) {
        return FixedSettings.value(environment, FixedSettings.KEY)
                .map(_ -> FixedSettings.KEY)
                .orElse("The key that was kept");
    }

    private static <T> Function<String, T> named(String name, Function<String, T> reading) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException unusable) {
                throw new IllegalArgumentException(
                        name + " cannot be used: " + unusable.getMessage(), unusable);
            }
        };
    }
}
