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

    /// Asks, and receives words or voice (`generate_response`).
    ///
    /// @param handedOver called once, when the last of the question has been handed to the line
    ReplyStream ask(Question question, Runnable handedOver)
            throws DelphiException, InterruptedException;

    /// Writes, and receives words (`/v3/stream`).
    ReplyStream write(WrittenTurn turn) throws DelphiException, InterruptedException;

    /// Writes, and receives sound alone (`/v3/voice/stream`); its words are in the history
    /// afterwards.
    ReplyStream writeForVoice(WrittenTurn turn) throws DelphiException, InterruptedException;

    /// Has the clone's voice say exactly this text, of 1 to 10,000 characters.
    ReplyStream synthesize(String text, Delivery delivery)
            throws DelphiException, InterruptedException;

    /// The conversations kept under an address, newest first.
    List<ListedConversation> conversations(String userEmail)
            throws DelphiException, InterruptedException;

    /// A conversation's messages, oldest first.
    List<HistoryMessage> history(String conversationId)
            throws DelphiException, InterruptedException;

    /// Gives a conversation a title, of 1 to 500 characters.
    void rename(String conversationId, String title) throws DelphiException, InterruptedException;

    /// Hides a conversation: the service lists it no longer, and keeps it.
    void hide(String conversationId) throws DelphiException, InterruptedException;

    /// Has a connection to the service made, and kept ready until this is closed: somebody speaks,
    /// and what is said will be sent soon. Returns at once; asks the service for nothing that has
    /// an effect, and if there can be no connection, the call that needs one tells.
    Warmth keepWarm();

    /// Ends calls that are under way; later ones fail.
    @Override
    void close();
}
