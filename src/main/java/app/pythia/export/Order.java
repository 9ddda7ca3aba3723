package app.pythia.export;

import app.pythia.conversation.ConversationId;
import java.nio.file.Path;
import java.util.Optional;

/// What is to be saved, as what, and where.
///
/// @param only the conversation; empty for all of them
/// @param cloneName what the clone is called in it
public record Order(Optional<ConversationId> only, Format format, String cloneName, Path file) {}
