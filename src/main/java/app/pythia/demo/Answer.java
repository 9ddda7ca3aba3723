package app.pythia.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Words of the Guide.
///
/// @param citations the passages they were taken from, as in the service's pages
/// @param questions what could be asked next
record Answer(String text, List<JsonNode> citations, List<String> questions) {}
