package app.pythia.turn;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;

/// Words that the service has not taken, as far as this program knows.
///
/// @param conversation where they are shown; one made here if the service had none to offer
/// @param message what shows them
record Unsent(Words words, ConversationId conversation, MessageId message) {}
