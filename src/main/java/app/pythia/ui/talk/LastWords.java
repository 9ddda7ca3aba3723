package app.pythia.ui.talk;

import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.Transcript;
import app.pythia.turn.Passage;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the clone says or has said last, short enough for a small place: the sentence that is being
/// spoken where that is known, otherwise the end of its answer; nothing once the user has said
/// something since.
final class LastWords {
    private static final int LONGEST = 80;

    private LastWords() {}

    static ObservableValue<String> of(
            ObservableValue<Transcript> transcript, ObservableValue<Optional<Passage>> passage) {
        return Bindings.createStringBinding(
                () -> words(transcript.getValue(), passage.getValue()), transcript, passage);
    }

    private static String words(Transcript transcript, Optional<Passage> passage) {
        return passage.flatMap(it -> spoken(transcript, it)).orElseGet(() -> last(transcript));
    }

    private static Optional<String> spoken(Transcript transcript, Passage passage) {
        return transcript.messages().stream()
                .filter(message -> message.id().equals(passage.message()))
                .map(Message::text)
                .filter(text -> passage.start() <= passage.end() && passage.end() <= text.length())
                .map(text -> line(text.substring(passage.start(), passage.end())))
                .findFirst();
    }

    private static String last(Transcript transcript) {
        if (transcript.messages().isEmpty()
                || transcript.messages().getLast().sender() != Sender.CLONE) {
            return "";
        }
        String words = line(transcript.messages().getLast().text());
        return words.length() <= LONGEST ? words : end(words);
    }

    /// From a word's beginning, if one is near.
    private static String end(String words) {
        String end = words.substring(words.length() - LONGEST);
        int space = end.indexOf(' ');
        return "… " + (space >= 0 && space < LONGEST / 2 ? end.substring(space + 1) : end);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
