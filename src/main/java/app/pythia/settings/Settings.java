package app.pythia.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user has settled; an immutable snapshot. Keys and passwords are not among it.
///
/// @param clones the user's own clones, and what is settled for each
/// @param streaming whether answers come piece by piece
/// @param typedAnswers how the clone answers what is typed
/// @param transcription who writes down what is spoken, if not the service
/// @param talking how the user talks
/// @param filters what is done to the user's voice
/// @param devices what is talked and listened with
/// @param listening how the clone's voice sounds
/// @param sounds how much of what was said is kept as sound
/// @param network how the outside is reached
/// @param language which language the window is shown in
public record Settings(
        Clones clones,
        Streaming streaming,
        TypedAnswers typedAnswers,
        Optional<Transcription> transcription,
        Talking talking,
        VoiceFilters filters,
        Devices devices,
        Listening listening,
        SoundLimit sounds,
        Network network,
        Language language) {

    /// What holds until the user settles otherwise.
    public static final Settings DEFAULT =
            new Settings(
                    Clones.DEFAULT,
                    Streaming.ON,
                    TypedAnswers.FASTEST_VOICE,
                    Optional.empty(),
                    Talking.DEFAULT,
                    VoiceFilters.OFF,
                    Devices.DEFAULT,
                    Listening.DEFAULT,
                    SoundLimit.UP_TO_1_GB,
                    Network.DEFAULT,
                    Language.SYSTEM);

    /// The own clone that was chosen last.
    public OwnClone own() {
        return clones.chosen();
    }

    /// Changes the own clone that was chosen last.
    public Settings withOwn(UnaryOperator<OwnClone> change) {
        return withOwn(clones.current(), change);
    }

    /// Changes one of the user's clones; does nothing if it is not there any more.
    public Settings withOwn(CloneId id, UnaryOperator<OwnClone> change) {
        return withClones(clones.with(id, change));
    }

    public Settings withClones(Clones other) {
        return new Settings(
                other,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withStreaming(Streaming other) {
        return new Settings(
                clones,
                other,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withTypedAnswers(TypedAnswers other) {
        return new Settings(
                clones,
                streaming,
                other,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withTranscription(Optional<Transcription> other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                other,
                talking,
                filters,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withTalking(Talking other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                other,
                filters,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withFilters(VoiceFilters other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                other,
                devices,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withDevices(Devices other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                other,
                listening,
                sounds,
                network,
                language);
    }

    public Settings withListening(Listening other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                other,
                sounds,
                network,
                language);
    }

    public Settings withSounds(SoundLimit other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                other,
                network,
                language);
    }

    public Settings withNetwork(Network other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                other,
                language);
    }

    public Settings withLanguage(Language other) {
        return new Settings(
                clones,
                streaming,
                typedAnswers,
                transcription,
                talking,
                filters,
                devices,
                listening,
                sounds,
                network,
                other);
    }
}
