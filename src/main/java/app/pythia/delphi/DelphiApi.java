package app.pythia.delphi;

import java.util.List;
import java.util.Optional;

/// The service, as far as Pythia needs it. Every call blocks its thread until the service has
/// answered, and ends at once with an [InterruptedException] when that thread is interrupted.
///
/// Nothing that changes something is ever sent twice by itself: the service could not tell.
public interface DelphiApi extends AutoCloseable {

    /// Begins a conversation.
    ///
    /// @param userEmail the address it is kept under; without one it is anonymous and in no list
    NewConversation createConversation(Optional<String> userEmail)
            throws DelphiException, InterruptedException;

    /// Sends what was spoken; the clone answers by voice.
    ///
    /// @param handedOver called once, when the last of it has been handed to the line
    ReplyStream speak(SpokenTurn turn, Runnable handedOver)
            throws DelphiException, InterruptedException;

    /// Sends what was typed; the clone answers in words.
    ReplyStream type(TypedTurn turn) throws DelphiException, InterruptedException;

    /// Has the clone's voice say exactly this text, of 1 to 10,000 characters. Gives sound of 24
    /// kHz.
    ReplyStream synthesize(String text) throws DelphiException, InterruptedException;

    /// The conversations kept under an address, newest first.
    List<ListedConversation> conversations(String userEmail)
            throws DelphiException, InterruptedException;

    /// A conversation's messages, oldest first.
    List<HistoryMessage> history(String conversationId)
            throws DelphiException, InterruptedException;

    /// Ends calls that are under way; later ones fail.
    @Override
    void close();
}
