package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;

/// Words that the service has not taken, as far as this program knows.
///
/// @param words where they are
/// @param conversation where they are shown; one made here if the service had none to offer
record Unsent(WordSource words, Parcel parcel, ConversationId conversation) {

    /// What shows them.
    MessageId message() {
        return parcel.message();
    }
}
