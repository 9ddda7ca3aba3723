package app.pythia.outbox;

import java.util.Optional;

/// What was known of a conversation before something was sent in it, by which its history shows
/// afterwards whether that has arrived.
///
/// @param last the service's name of the last message of which one is known
/// @param userMessagesSince how many of the user's messages the service has taken after that one
///   (or in all), whose names are not known
public record Baseline(Optional<String> last, int userMessagesSince) {}
