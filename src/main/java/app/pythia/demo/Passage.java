package app.pythia.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A few sentences of the Guide about one thing.
///
/// @param citation the passage as a source, as in the service's pages
/// @param keywords words that ask for it
/// @param questions what could be asked next
record Passage(
        String text,
        JsonNode citation,
        Set<String> keywords,
        Set<String> words,
        List<String> questions) {
    private static final int KEYWORD = 3;

    /// @param document what all passages are from: its `title` and `url`
    /// @param passage one of them: `id`, `page`, `keywords`, `text`, `questions`
    static Passage of(JsonNode document, JsonNode passage) {
        String text = passage.path("text").stringValue();
        String url = document.path("url").stringValue() + "#" + passage.path("id").stringValue();
        JsonNode citation =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "PDF")
                        .put("title", document.path("title").stringValue())
                        .put("url", url)
                        .put("text", text)
                        .put("page_num", passage.path("page").intValue());
        Set<String> keywords = Words.of(passage.path("keywords").stringValue());
        return new Passage(
                text, citation, keywords, Words.of(text), texts(passage.path("questions")));
    }

    /// How well it answers a question: 3 for each of its keywords in it, 1 for each other word that
    /// it shares.
    int score(Set<String> question) {
        int score = 0;
        for (String word : question) {
            if (Words.contains(keywords, word)) {
                score += KEYWORD;
            } else if (Words.contains(words, word)) {
                score++;
            }
        }
        return score;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
