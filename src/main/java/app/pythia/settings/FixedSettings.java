package app.pythia.settings;

import java.util.Map;
import java.util.Optional;

/// What the environment settles for this run, in its own words, whatever is kept.
///
/// @param address the value of `DELPHI_BASE_URL`
/// @param userEmail the value of `DELPHI_USER_EMAIL`
public record FixedSettings(Optional<String> address, Optional<String> userEmail) {
    /// The variable that holds the key to the service.
    public static final String KEY = "DELPHI_API_KEY";

    /// The variable that fixes where the service is.
    public static final String ADDRESS = "DELPHI_BASE_URL";

    /// The variable that fixes the user's e-mail address.
    public static final String EMAIL = "DELPHI_USER_EMAIL";

    /// Nothing is fixed.
    public static final FixedSettings NONE = by(Map.of());

    public static FixedSettings by(Map<String, String> environment) {
        return new FixedSettings(value(environment, ADDRESS), value(environment, EMAIL));
    }

    /// A variable's value, if it has one that is not blank.
    static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
