package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private final FakeDelphi delphi = new FakeDelphi();
    private final ConversationOpener opener =
            new ConversationOpener(delphi, new ConversationStore(), Optional::empty);

    @Test
    void theConversationThatWasOpenIsKnown() {
        ConversationId open = new ConversationId("open");

        assertThat(new Place(Optional.of(open), opener).known()).contains(open);
    }

    @Test
    void oneThatNobodyHasAskedForIsNotKnown() {
        assertThat(new Place(Optional.empty(), opener).known()).isEmpty();
    }

    @Test
    void oneThatHasBeenBegunIsKnown() throws Exception {
        Place place = new Place(Optional.empty(), opener);
        place.prepare();
        ConversationId begun = place.get();

        assertThat(place.known()).contains(begun);
    }
}
