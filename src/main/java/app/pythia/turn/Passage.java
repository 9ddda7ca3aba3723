package app.pythia.turn;

import app.pythia.conversation.MessageId;

/// The part of a message that is being spoken: its characters from `start` to before `end`.
public record Passage(MessageId message, int start, int end) {}
