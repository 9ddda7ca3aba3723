package app.pythia.settings;

import java.util.Optional;

/// What the user has settled; an immutable snapshot. Keys are not among it.
///
/// @param address where the service is; its own address if there is none
/// @param userEmail the address under which conversations are kept and listed
/// @param streaming whether answers come piece by piece
/// @param typedAnswers how the clone answers what is typed
/// @param transcription who writes down what is spoken, if not the service
public record Settings(
        Optional<ServiceAddress> address,
        Optional<String> userEmail,
        Streaming streaming,
        TypedAnswers typedAnswers,
        Optional<Transcription> transcription) {

    /// What holds until the user settles otherwise.
    public static final Settings DEFAULT =
            new Settings(
                    Optional.empty(),
                    Optional.empty(),
                    Streaming.ON,
                    TypedAnswers.FASTEST_VOICE,
                    Optional.empty());
}
