package app.pythia.delphi;

/// What the user wrote.
public record TypedTurn(String conversationId, String message) {}
