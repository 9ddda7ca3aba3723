package app.pythia.turn;

import app.pythia.audio.VoiceClip;
import app.pythia.conversation.Attachment;
import app.pythia.conversation.Message;
import app.pythia.conversation.VoiceNote;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the user has to say in one turn, kept until the service has taken it.
sealed interface Words {

    /// Said aloud.
    record Spoken(VoiceClip clip) implements Words {}

    /// Written.
    ///
    /// @param attachments what goes with it
    record Typed(String text, List<Attachment> attachments) implements Words {}

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
            case Typed(String text, List<Attachment> attachments) ->
                    Message.outgoing(text, Optional.empty(), now).withAttachments(attachments);
        };
    }

    /// Sends them, once.
    default ReplyStream send(DelphiApi api, String conversation, Runnable handedOver)
            throws DelphiException, InterruptedException {
        return switch (this) {
            case Spoken(VoiceClip clip) ->
                    api.ask(
                            new Question(
                                    conversation,
                                    new Said.Spoken(clip.base64Wav()),
                                    Optional.empty(),
                                    AnswerForm.VOICE,
                                    Delivery.STREAMED),
                            handedOver);
            case Typed(String text, List<Attachment> _) ->
                    api.write(new WrittenTurn(conversation, text, List.of()));
        };
    }
}
