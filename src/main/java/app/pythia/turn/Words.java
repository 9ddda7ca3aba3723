package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Attachment;
import java.util.List;

/// What the user has to say in one turn, kept until the service has taken it.
sealed interface Words {

    /// Said aloud.
    record Spoken(VoiceClip clip) implements Words {}

    /// Written.
    ///
    /// @param attachments what goes with it
    record Typed(String text, List<Attachment> attachments) implements Words {}

    /// Said aloud, and written down here.
    record Dictated(VoiceClip clip, String text) implements Words {}
}
