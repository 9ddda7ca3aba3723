package app.pythia.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenTitlesTest {
    private static final ConversationId ID = new ConversationId("a");
    private static final Conversation TOLD =
            Conversation.unread(ID, Optional.of("Before"), Optional.empty());

    private final GivenTitles titles = new GivenTitles();

    @Test
    void aListThatWasAskedForBeforeCannotTakeATitleBack() {
        long list = titles.listBegins();
        titles.giving(ID, "After");
        assertThat(titles.in(list, TOLD).title()).contains("After");

        titles.taken(ID, "After");
        assertThat(titles.in(list, TOLD).title()).contains("After");
    }

    @Test
    void aListThatWasAskedForAfterwardsIsRight() {
        titles.giving(ID, "After");
        titles.taken(ID, "After");

        assertThat(titles.in(titles.listBegins(), TOLD).title()).contains("Before");
    }

    @Test
    void aTitleThatWasRefusedIsNone() {
        long list = titles.listBegins();
        titles.giving(ID, "After");
        titles.refused(ID);

        assertThat(titles.in(list, TOLD).title()).contains("Before");
    }
}
