package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Citation BOOK = source("Book", "PDF", Optional.of("https://e.org/b"));
    private static final Citation BOOK_AGAIN =
            source("The book", "WEB", Optional.of(" https://e.org/b"));
    private static final Citation TALK = source("Talk", "VIDEO", Optional.empty());

    @Test
    void eachIsListedOnceMostUsedFirst() {
        assertThat(
                        Sources.of(
                                List.of(
                                        answer(TALK),
                                        answer(BOOK),
                                        answer(BOOK_AGAIN, TALK),
                                        answer(BOOK))))
                .containsExactly(new Sources.Used(BOOK, 3), new Sources.Used(TALK, 2));
    }

    @Test
    void oneThatAnAnswerNamesTwiceIsUsedOnce() {
        assertThat(Sources.of(List.of(answer(BOOK, BOOK_AGAIN))))
                .containsExactly(new Sources.Used(BOOK, 1));
    }

    @Test
    void withoutAnAddressTitleAndKindMakeASource() {
        Citation other = source("Talk", "WEB", Optional.of(""));

        assertThat(Sources.of(List.of(answer(TALK), answer(other), answer(TALK))))
                .containsExactly(new Sources.Used(TALK, 2), new Sources.Used(other, 1));
    }

    private static Citation source(String title, String kind, Optional<String> url) {
        return new Citation(title, kind, "", url, Optional.empty());
    }

    private static Message answer(Citation... citations) {
        return Message.received(MessageId.local(), "words", Optional.of(Instant.EPOCH))
                .withCitations(List.of(citations));
    }
}
