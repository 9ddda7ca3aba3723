package app.pythia.soak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.markdown.Block;
import app.pythia.markdown.Document;
import app.pythia.markdown.Run;
import app.pythia.markdown.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults of a reader of Markdown that are planted, and seen.
class MarkdownSubjectTest {
    private static final int CASES = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void whatReadsAsItShouldIsNotBlamed() throws IOException {
        assertThat(found(new MarkdownSubject())).isEqualTo(new Found(CASES, 0, 0, 0));
    }

    @Test
    void aBlockThatIsLostIsCaught() throws IOException {
        Found found = found(with(it -> new Document(it.blocks().stream().skip(1).toList())));

        assertThat(found.uncaught()).isGreaterThan(CASES / 3);
    }

    @Test
    void aPlaceOutsideOfTheSourceIsCaught() throws IOException {
        Block outside =
                new Block.Paragraph(
                        new Words(
                                List.of(
                                        new Run(
                                                "a",
                                                1_000_000,
                                                1_000_001,
                                                Set.of(),
                                                Optional.empty()))));
        Found found = found(with(_ -> new Document(List.of(outside))));

        assertThat(found.uncaught()).isEqualTo(CASES);
    }

    @Test
    void anotherMeaningInOtherPiecesIsCaught() throws IOException {
        AtomicInteger readings = new AtomicInteger();
        UnaryOperator<Document> everyThird =
                it -> readings.incrementAndGet() % 3 == 0 ? Document.plain("w000") : it;
        Found found = found(with(everyThird));

        assertThat(found.differing() + found.uncaught()).isGreaterThan(CASES / 2);
    }

    private static MarkdownSubject with(UnaryOperator<Document> fault) {
        return new MarkdownSubject(() -> fault);
    }

    private Found found(Subject subject) throws IOException {
        return new Fuzzing(List.of(subject), Duration.ofSeconds(10), folder).run(CASES);
    }
}
