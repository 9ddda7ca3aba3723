package app.pythia.sync;

import app.pythia.conversation.ConversationId;
import app.pythia.support.Observable;

/// Brings the service's conversations into the store. Every call returns at once, from any thread.
public interface Mirror {

    /// How the last look for conversations went.
    Observable<MirrorState> state();

    /// How the last opening of a conversation, or the last change of one, went.
    Observable<MirrorState> opening();

    /// Looks for conversations.
    void refresh();

    /// Selects a conversation, and brings its messages.
    void open(ConversationId id);

    /// Gives a conversation a title, of 1 to 500 characters; it shows at once, and goes back if the
    /// service refuses it.
    void rename(ConversationId id, String title);

    /// Takes a conversation out of the list, with all that is known of it here, once the service
    /// has hidden it (it only hides it), or has it no longer.
    void hide(ConversationId id);

    /// Begins a new conversation and selects it; the clone greets. One in which the user has not
    /// said anything is new already.
    void startNew();
}
