package app.pythia.sync;

import app.pythia.conversation.ConversationId;
import app.pythia.support.Observable;
import java.util.Optional;

/// Brings the service's conversations into the store. Every call returns at once, from any thread.
public interface Mirror {

    /// How the last look for conversations went.
    Observable<MirrorState> state();

    /// How the last opening of a conversation, or the last change of one, went.
    Observable<MirrorState> opening();

    /// How far the reading of histories in the background has come, while there is much of it.
    Observable<Optional<Progress>> progress();

    /// Looks for conversations.
    void refresh();

    /// The user has the window in front, or no longer: while they have, it is looked for
    /// conversations now and then.
    void attend(boolean there);

    /// Selects a conversation, and brings its messages.
    void open(ConversationId id);

    /// Gives a conversation a title, of 1 to 500 characters; it shows at once, and goes back if the
    /// service refuses it.
    void rename(ConversationId id, String title);

    /// Takes a conversation out of the list, with all that is known of it here, once the service
    /// has hidden it (it only hides it), or has it no longer. One that is set aside in the store
    /// comes back if the service refuses; while it cannot be asked, it stays aside, and is asked
    /// later, also by a later run.
    void hide(ConversationId id);

    /// Begins a new conversation and selects it; the clone greets. One in which the user has not
    /// said anything is new already.
    void startNew();
}
