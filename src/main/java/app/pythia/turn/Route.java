package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import app.pythia.turn.Preferences.TypedAnswer;
import java.util.List;
import java.util.Optional;

/// By which of the service's calls a turn goes, and how its answer is heard.
///
/// @param answer how the answer comes: [TypedAnswer#SENTENCES] is read aloud here,
///   [TypedAnswer#VOICE] comes as sound, [TypedAnswer#TEXT] is silent
record Route(Words words, Delivery delivery, TypedAnswer answer) {

    /// The way that the user prefers.
    static Route of(Words words, Preferences preferences, FirstSounds firstSounds) {
        TypedAnswer wanted =
                preferences.typed() == TypedAnswer.FASTEST_VOICE
                        ? firstSounds.fastest()
                        : preferences.typed();
        return new Route(
                words, preferences.delivery(), answer(words, preferences.delivery(), wanted));
    }

    private static TypedAnswer answer(Words words, Delivery delivery, TypedAnswer wanted) {
        return switch (words) {
            case Words.Spoken _ -> TypedAnswer.VOICE;
            case Words.Dictated _ ->
                    answer(delivery, wanted == TypedAnswer.TEXT ? TypedAnswer.SENTENCES : wanted);
            case Words.Typed(String _, List<Attachment> attachments) when !attachments.isEmpty() ->
                    wanted == TypedAnswer.TEXT ? wanted : TypedAnswer.SENTENCES;
            case Words.Typed _ -> answer(delivery, wanted);
        };
    }

    /// An answer that comes whole comes with its sound.
    private static TypedAnswer answer(Delivery delivery, TypedAnswer wanted) {
        return delivery == Delivery.WHOLE && wanted != TypedAnswer.TEXT
                ? TypedAnswer.VOICE
                : wanted;
    }

    /// Whether it is told when the last of the words has been handed to the line.
    boolean tellsWhenItIsOut() {
        return words instanceof Words.Spoken;
    }

    /// Sends the words, once.
    ///
    /// @param handedOver called when the last of them has been handed to the line, where that is
    ///   known
    ReplyStream send(DelphiApi api, ConversationId conversation, Runnable handedOver)
            throws DelphiException, InterruptedException {
        return switch (words) {
            case Words.Spoken(var clip) ->
                    ask(
                            api,
                            conversation,
                            new Said.Spoken(clip.base64Wav()),
                            Optional.empty(),
                            handedOver);
            case Words.Dictated(var _, String text) ->
                    write(api, conversation, text, List.of(), handedOver);
            case Words.Typed(String text, List<Attachment> attachments) ->
                    write(api, conversation, text, attachments, handedOver);
        };
    }

    /// One picture alone goes where the service looks at pictures; more, or files, where it reads
    /// files.
    private ReplyStream write(
            DelphiApi api,
            ConversationId conversation,
            String text,
            List<Attachment> attachments,
            Runnable handedOver)
            throws DelphiException, InterruptedException {
        List<String> urls = attachments.stream().flatMap(it -> url(it).stream()).toList();
        boolean onePicture =
                attachments.size() == 1 && attachments.getFirst() instanceof Attachment.Picture;
        if (onePicture || (delivery == Delivery.WHOLE && urls.isEmpty())) {
            return ask(
                    api,
                    conversation,
                    new Said.Written(text),
                    urls.stream().findFirst(),
                    handedOver);
        }
        WrittenTurn turn = new WrittenTurn(conversation.value(), text, urls);
        return answer == TypedAnswer.VOICE ? api.writeForVoice(turn) : api.write(turn);
    }

    private ReplyStream ask(
            DelphiApi api,
            ConversationId conversation,
            Said said,
            Optional<String> imageUrl,
            Runnable handedOver)
            throws DelphiException, InterruptedException {
        AnswerForm form = answer == TypedAnswer.VOICE ? AnswerForm.VOICE : AnswerForm.TEXT;
        return api.ask(
                new Question(conversation.value(), said, imageUrl, form, delivery), handedOver);
    }

    private static Optional<String> url(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Picture(String url) -> Optional.of(url);
            case Attachment.File(String url) -> Optional.of(url);
            case Attachment.Product _ -> Optional.empty();
        };
    }
}
