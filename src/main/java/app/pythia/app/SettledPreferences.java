package app.pythia.app;

import app.pythia.audio.dsp.Treatment;
import app.pythia.delphi.Delivery;
import app.pythia.settings.EarlyOpening;
import app.pythia.settings.Settings;
import app.pythia.settings.Streaming;
import app.pythia.settings.Talking;
import app.pythia.settings.Transcription;
import app.pythia.settings.TypedAnswers;
import app.pythia.settings.VoiceFilters;
import app.pythia.turn.Approach;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.Problem;
import app.pythia.turn.SpeechToText;
import app.pythia.turn.TakePreferences;
import app.pythia.turn.TakePreferences.SpeakNow;
import app.pythia.turn.TranscriptionException;
import app.pythia.web.HttpSpeechToText;
import app.pythia.web.WebClient;
import java.util.Set;
import java.util.function.Supplier;

/// The settings, in the words of turns.
record SettledPreferences(Setup setup, WebClient web) implements Supplier<Preferences> {

    @Override
    public Preferences get() {
        Settings settings = setup.settings().settings().get();
        return new Preferences(
                settings.streaming() == Streaming.ON ? Delivery.STREAMED : Delivery.WHOLE,
                typed(settings.typedAnswers()),
                settings.transcription().map(this::speechToText),
                take(settings.talking(), treatment(settings.filters())));
    }

    static TakePreferences take(Talking talking, Treatment treatment) {
        return new TakePreferences(
                talking.tail(),
                early(talking.opening()),
                talking.preRoll(),
                switch (talking.cue()) {
                    case SEEN -> SpeakNow.SEEN;
                    case HEARD -> SpeakNow.HEARD;
                },
                switch (talking.beforeSending()) {
                    case NOTHING -> TakePreferences.BeforeSending.NOTHING;
                    case LISTEN -> TakePreferences.BeforeSending.LISTEN;
                },
                treatment);
    }

    static Treatment treatment(VoiceFilters filters) {
        return new Treatment(filters.gainDb(), filters.highPass(), filters.noiseGate());
    }

    /// Whoever wants it open with the focus wants it with the pointer too.
    private static Set<Approach> early(EarlyOpening opening) {
        return switch (opening) {
            case FOCUS -> Set.of(Approach.FOCUS, Approach.POINTER);
            case POINTER -> Set.of(Approach.POINTER);
            case PRESS -> Set.of();
        };
    }

    static TypedAnswer typed(TypedAnswers how) {
        return switch (how) {
            case TEXT -> TypedAnswer.TEXT;
            case SENTENCES -> TypedAnswer.SENTENCES;
            case VOICE -> TypedAnswer.VOICE;
            case FASTEST_VOICE -> TypedAnswer.FASTEST_VOICE;
        };
    }

    /// A key that no request can carry is told where it is needed.
    private SpeechToText speechToText(Transcription transcription) {
        try {
            return new HttpSpeechToText(
                    web,
                    transcription.endpoint(),
                    transcription.model(),
                    setup.speechToTextKey(),
                    HttpSpeechToText.STALL_LIMIT);
        } catch (IllegalArgumentException unusable) {
            return _ -> {
                throw new TranscriptionException(
                        new Problem.NotTranscribed(String.valueOf(unusable.getMessage())));
            };
        }
    }
}
