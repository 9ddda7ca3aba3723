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

    public Settings withAddress(Optional<ServiceAddress> other) {
        return new Settings(other, userEmail, streaming, typedAnswers, transcription);
    }

    public Settings withUserEmail(Optional<String> other) {
        return new Settings(address, other, streaming, typedAnswers, transcription);
    }

    public Settings withStreaming(Streaming other) {
        return new Settings(address, userEmail, other, typedAnswers, transcription);
    }

    public Settings withTypedAnswers(TypedAnswers other) {
        return new Settings(address, userEmail, streaming, other, transcription);
    }

    public Settings withTranscription(Optional<Transcription> other) {
        return new Settings(address, userEmail, streaming, typedAnswers, other);
    }
}
