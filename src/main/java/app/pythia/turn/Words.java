package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.SpokenTurn;
import app.pythia.delphi.TypedTurn;
import java.time.Instant;
import java.util.Optional;

/// What the user has to say in one turn, kept until the service has taken it.
sealed interface Words {

    /// Said aloud.
    record Spoken(VoiceClip clip) implements Words {}

    /// Written.
    record Typed(String text) implements Words {}

    /// The message that shows them.
    default Message message(Instant now) {
        return switch (this) {
            case Spoken(VoiceClip clip) ->
                    Message.outgoing(
                            "",
                            Optional.of(
                                    new VoiceNote(
                                            clip.duration(), clip.waveform().normalized().peaks())),
                            now);
            case Typed(String text) -> Message.outgoing(text, Optional.empty(), now);
        };
    }

    /// Sends them, once.
    default ReplyStream send(DelphiApi api, String conversation, Runnable handedOver)
            throws DelphiException, InterruptedException {
        return switch (this) {
            case Spoken(VoiceClip clip) ->
                    api.speak(new SpokenTurn(conversation, clip.base64Wav()), handedOver);
            case Typed(String text) -> api.type(new TypedTurn(conversation, text));
        };
    }
}
