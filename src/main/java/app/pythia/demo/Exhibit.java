package app.pythia.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Something to look at, for whoever asks for it.
///
/// @param keywords each of them asks for it
record Exhibit(Set<String> keywords, Answer answer) {

    /// @param node `words`, `text`, and `picture` or `product`
    static Exhibit of(JsonNode node, List<String> questions) {
        Extra extra =
                new Extra(
                        node.path("picture").stringValueOpt(),
                        Optional.of(node.path("product")).filter(JsonNode::isObject));
        return new Exhibit(
                Words.of(node.path("words").stringValue()),
                new Answer(node.path("text").stringValue(), List.of(), questions, extra));
    }

    boolean isAskedForBy(Set<String> question) {
        return keywords.stream().anyMatch(word -> Words.contains(question, word));
    }
}
