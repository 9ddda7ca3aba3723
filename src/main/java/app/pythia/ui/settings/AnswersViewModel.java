package app.pythia.ui.settings;

import app.pythia.settings.Settings;
import app.pythia.settings.Streaming;
import app.pythia.settings.TypedAnswers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the clone answers. Used on the window's thread alone.
final class AnswersViewModel {
    private final Supplier<VoiceTimes> measured;
    private final ObjectProperty<VoiceTimes> times;
    private final SwitchSetting streaming;
    private final ChoiceSetting<TypedAnswers> typed;

    AnswersViewModel(Settled settled, Supplier<VoiceTimes> measured) {
        this.measured = measured;
        times = new SimpleObjectProperty<>(measured.get());
        streaming =
                new SwitchSetting(
                        Named.of(
                                "streaming",
                                "Answers come piece by piece",
                                "You read and hear the beginning while the rest is still being made. Otherwise everything comes at once, later."),
                        settled.part(now -> now.streaming() == Streaming.ON),
                        on ->
                                settled.change(was ->
                                        was.withStreaming(on ? Streaming.ON : Streaming.OFF)));
        typed =
                new ChoiceSetting<>(
                        Named.of("answers", "Answers to what you type", ""),
                        options(),
                        settled.part(Settings::typedAnswers),
                        how -> settled.change(was -> was.withTypedAnswers(how)));
    }

    SwitchSetting streaming() {
        return streaming;
    }

    /// How typed messages are answered, with what was measured.
    ChoiceSetting<TypedAnswers> typed() {
        return typed;
    }

    /// Looks anew at what has been measured.
    void refresh() {
        times.set(measured.get());
    }

    private List<ChoiceSetting.Option<TypedAnswers>> options() {
        return Stream.of(TypedAnswers.values())
                .map(how ->
                        new ChoiceSetting.Option<>(
                                how,
                                AnswerWords.title(how),
                                times.map(known -> AnswerWords.about(how, known))))
                .toList();
    }
}
