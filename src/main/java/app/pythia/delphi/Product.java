package app.pythia.delphi;

import java.util.Optional;

/// A product that an answer names (`affiliate`). The service's pages do not say what is in it, so
/// every part may be missing.
public record Product(Optional<String> title, Optional<String> text, Optional<String> url) {}
