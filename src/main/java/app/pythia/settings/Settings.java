package app.pythia.settings;

import java.util.Optional;

/// What the user has settled; an immutable snapshot. Keys and passwords are not among it.
///
/// @param address where the service is; its own address if there is none
/// @param userEmail the address under which conversations are kept and listed
/// @param streaming whether answers come piece by piece
/// @param typedAnswers how the clone answers what is typed
/// @param transcription who writes down what is spoken, if not the service
/// @param talking how the user talks
/// @param filters what is done to the user's voice
/// @param devices what is talked and listened with
/// @param listening how the clone's voice sounds
/// @param sounds how much of what was said is kept as sound
/// @param keyPlace where the user's key was put, if there is one
/// @param network how the outside is reached
/// @param language which language the window is shown in
public record Settings(
        Optional<ServiceAddress> address,
        Optional<String> userEmail,
        Streaming streaming,
        TypedAnswers typedAnswers,
        Optional<Transcription> transcription,
        Talking talking,
        VoiceFilters filters,
        Devices devices,
        Listening listening,
        SoundLimit sounds,
        Optional<KeyPlace> keyPlace,
        Network network,
        Language language) {

    /// What holds until the user settles otherwise.
    public static final Settings DEFAULT =
            new Settings(
                    Optional.empty(),
                    Optional.empty(),
                    Streaming.ON,
                    TypedAnswers.FASTEST_VOICE,
                    Optional.empty(),
                    Talking.DEFAULT,
                    VoiceFilters.OFF,
                    Devices.DEFAULT,
                    Listening.DEFAULT,
                    SoundLimit.UP_TO_1_GB,
                    Optional.empty(),
                    Network.DEFAULT,
                    Language.SYSTEM);

    public Settings withAddress(Optional<ServiceAddress> other) {
        return new Settings(
                other,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withUserEmail(Optional<String> other) {
        return new Settings(
                address,
                other,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withStreaming(Streaming other) {
        return new Settings(
                address,
                userEmail,
                other,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withTypedAnswers(TypedAnswers other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                other,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withTranscription(Optional<Transcription> other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                other,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withTalking(Talking other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                other,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withFilters(VoiceFilters other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                other,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withDevices(Devices other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                other,
                listening,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withListening(Listening other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                other,
                sounds,
                keyPlace,
                network,
                language);
    }

    public Settings withSounds(SoundLimit other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                other,
                keyPlace,
                network,
                language);
    }

    public Settings withKeyPlace(Optional<KeyPlace> other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                other,
                network,
                language);
    }

    public Settings withNetwork(Network other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                other,
                language);
    }

    public Settings withLanguage(Language other) {
        return new Settings(
                address,
                userEmail,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                keyPlace,
                network,
                other);
    }
}
