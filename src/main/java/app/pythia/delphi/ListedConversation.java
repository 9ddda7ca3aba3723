package app.pythia.delphi;

import java.time.Instant;
import java.util.Optional;

/// A row of the list of conversations.
public record ListedConversation(String id, Optional<String> title, Optional<Instant> createdAt) {}
