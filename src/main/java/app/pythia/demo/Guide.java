package app.pythia.demo;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Answers typed questions about how to use Pythia, from a few short passages, by the words they
/// share.
///
/// @param greeting how a conversation begins
/// @param fallback the answer where no passage fits
/// @param small greetings, thanks and the like
/// @param exhibits what can be shown
record Guide(
        String greeting,
        Answer fallback,
        Answer picture,
        List<SmallTalk> small,
        List<Exhibit> exhibits,
        List<Passage> passages) {

    /// A single word of a passage is chance; a keyword is not.
    private static final int LOWEST_SCORE = 3;

    static Guide load() throws IOException {
        JsonNode guide = Resources.json("guide.json");
        List<Passage> passages =
                children(guide.path("passages")).stream()
                        .map(passage -> Passage.of(guide.path("document"), passage))
                        .toList();
        List<SmallTalk> small =
                children(guide.path("small_talk")).stream().map(SmallTalk::of).toList();
        List<String> questions =
                children(guide.path("questions")).stream().map(JsonNode::stringValue).toList();
        List<Exhibit> exhibits =
                children(guide.path("exhibits")).stream()
                        .map(exhibit -> Exhibit.of(exhibit, questions))
                        .toList();
        return new Guide(
                guide.path("greeting").stringValue(),
                new Answer(guide.path("fallback").stringValue(), List.of(), questions),
                new Answer(guide.path("picture").stringValue(), List.of(), questions),
                small,
                exhibits,
                passages);
    }

    /// What was asked for to be seen, or the one or two passages that fit best.
    Answer answer(String question) {
        Set<String> words = Words.of(question);
        return exhibits.stream()
                .filter(exhibit -> exhibit.isAskedForBy(words))
                .findFirst()
                .map(Exhibit::answer)
                .orElseGet(() -> fromPassages(words));
    }

    private Answer fromPassages(Set<String> words) {
        List<Passage> fitting =
                passages.stream()
                        .filter(passage -> passage.score(words) >= LOWEST_SCORE)
                        .sorted(
                                Comparator.comparingInt((Passage passage) -> passage.score(words))
                                        .reversed())
                        .toList();
        if (fitting.isEmpty()) {
            return smallTalk(words);
        }
        int best = fitting.getFirst().score(words);
        List<Passage> used =
                fitting.stream().filter(passage -> passage.score(words) == best).limit(2).toList();
        return joined(used);
    }

    /// The answer to a message with a picture.
    Answer answerToPicture() {
        return picture;
    }

    private Answer smallTalk(Set<String> words) {
        return small.stream()
                .filter(talk -> words.stream().anyMatch(talk.words()::contains))
                .findFirst()
                .map(talk -> new Answer(talk.answer(), List.of(), fallback.questions()))
                .orElse(fallback);
    }

    private static Answer joined(List<Passage> passages) {
        List<String> texts = passages.stream().map(Passage::text).toList();
        List<JsonNode> citations = passages.stream().map(Passage::citation).toList();
        return new Answer(String.join(" ", texts), citations, passages.getFirst().questions());
    }

    private static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /// @param words each of them calls for the answer
    record SmallTalk(Set<String> words, String answer) {
        static SmallTalk of(JsonNode node) {
            return new SmallTalk(
                    Words.of(node.path("words").stringValue()), node.path("answer").stringValue());
        }
    }
}
