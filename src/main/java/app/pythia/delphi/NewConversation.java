package app.pythia.delphi;

import java.time.Instant;
import java.util.Optional;

/// A conversation that has just begun.
///
/// @param greeting the clone's first words
public record NewConversation(String id, Optional<Instant> createdAt, Optional<String> greeting) {}
