package app.pythia.conversation.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageSearchContract;
import app.pythia.conversation.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SqliteSearchTest extends MessageSearchContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Override
    protected Archive open() throws ArchiveException {
        return SqliteArchive.open(folder);
    }

    @Test
    void aThousandMessagesOfOneTimeAreAllFoundInTheirOrder() throws Exception {
        List<Message> messages =
                IntStream.range(0, 3_000).mapToObj(n -> message("m" + n, "virtue")).toList();
        try (Archive archive = SqliteArchive.open(folder.resolve("own"))) {
            for (String id : List.of("a", "b", "c")) {
                archive.put(new ConversationId(id), messages);
            }
            archive.flush();

            assertThat(archive.search().find(SearchQuery.of("virtue"), 10_000))
                    .hasSize(9_000)
                    .filteredOn(hit -> hit.conversation().value().equals("b"))
                    .extracting(hit -> hit.message().value())
                    .startsWith("m2999", "m2998", "m2997")
                    .endsWith("m1", "m0");
        }
    }

    @Test
    void afterTheArchiveWasClosedNothingCanBeFound() throws Exception {
        Archive archive = SqliteArchive.open(folder.resolve("own"));
        archive.close();

        assertThatThrownBy(() -> archive.search().find(SearchQuery.of("a"), 1))
                .isInstanceOf(ArchiveException.class);
    }

    private static Message message(String id, String text) {
        return Message.received(new MessageId(id), text, Optional.empty());
    }
}
