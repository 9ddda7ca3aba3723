package app.pythia.ui.chat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.Sender;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A message as the chat shows it.
///
/// @param growing whether more of its text is coming
/// @param day the name of the day that begins with it; empty if none does
/// @param time when it was sent or received, as shown; may be empty
/// @param note how far it has come, in words; empty once all is well
/// @param voice its waveform and length, if it was spoken
/// @param passage the characters of it that are being spoken, where they are known
/// @param canSendAgain whether it can be sent once more now
/// @param canEdit whether it was spoken, and shows what the clone heard
/// @param canSave whether its sound can be saved
/// @param saved how far saving it has come, in words; empty if it is not being saved
public record ChatEntry(
        MessageId id,
        Sender sender,
        String text,
        boolean growing,
        String day,
        String time,
        String note,
        Optional<Voice> voice,
        List<Citation> citations,
        List<Attachment> attachments,
        Hearing hearing,
        Optional<Range> passage,
        boolean canSendAgain,
        boolean canEdit,
        boolean canSave,
        String saved) {

    /// How a spoken message looks.
    ///
    /// @param peaks loudness over equal stretches of time, 0 to 1
    /// @param length how long it sounds
    public record Voice(List<Float> peaks, Duration length) {}

    /// The characters from `start` to before `end`; both lie within the text.
    public record Range(int start, int end) {}

    /// Whether it can be heard.
    public enum Hearing {
        /// There is nothing to hear, or not yet.
        NOT,
        /// Not while the microphone is open, or a take waits to be sent.
        LATER,
        CAN,
        /// It is about to be heard, or its sound cannot be paused.
        NOW,
        /// It is being heard.
        PLAYING,
        /// It stands still in the middle.
        PAUSED
    }

    /// All of it, as it is read aloud.
    ///
    /// @param words its text, without marks
    String spoken(String cloneName, String words) {
        String who = sender == Sender.USER ? Words.of("chat.you") : cloneName;
        List<String> about = Stream.of(time, note).filter(it -> !it.isEmpty()).toList();
        return switch (about.size()) {
            case 0 -> Words.of("chat.spoken", who, words);
            case 1 -> Words.of("chat.spoken.about", who, about.getFirst(), words);
            default -> Words.of("chat.spoken.time-and-note", who, time, note, words);
        };
    }
}
