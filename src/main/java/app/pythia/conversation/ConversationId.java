package app.pythia.conversation;

/// The service's name for a conversation.
public record ConversationId(String value) {}
