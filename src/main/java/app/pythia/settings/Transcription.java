package app.pythia.settings;

import java.net.URI;

/// Who writes down what is spoken, instead of the service: an endpoint of the form `POST
/// /v1/audio/transcriptions`.
///
/// @param endpoint the whole address, `https`, or `http` for this machine
/// @param model the name of the model that it is asked for
public record Transcription(URI endpoint, String model) {
    /// The name that most servers of this form know.
    public static final String DEFAULT_MODEL = "whisper-1";

    private static final String NO_ADDRESS =
            "it is not an address like https://example.org/v1/audio/transcriptions";
    private static final int LONGEST_MODEL = 200;

    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public Transcription {
        if (!Addresses.namesHost(endpoint)) {
            throw new IllegalArgumentException(NO_ADDRESS);
        }
        if (!Addresses.isPrivate(endpoint)) {
            throw new IllegalArgumentException(
                    "it must begin with https://, so that your voice travels encrypted");
        }
        if (!isName(model)) {
            throw new IllegalArgumentException(
                    "a model’s name is one line of at most " + LONGEST_MODEL + " characters");
        }
    }

    /// As a person gives it; without a model it is [#DEFAULT_MODEL].
    ///
    /// @throws IllegalArgumentException if it cannot be used; the message says why
    public static Transcription of(String endpoint, String model) {
        return new Transcription(
                Addresses.parse(endpoint, NO_ADDRESS),
                model.isBlank() ? DEFAULT_MODEL : model.strip());
    }

    private static boolean isName(String model) {
        return !model.isBlank()
                && model.length() <= LONGEST_MODEL
                && model.chars().noneMatch(Character::isISOControl);
    }
}
