package app.pythia.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationId;
import app.pythia.ui.sidebar.SidebarEntry.Mark;
import app.pythia.ui.words.Spoken;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidebarEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 | The offer, Today 4:05 PM",
                "en | 1 | The offer, 1 new message, Today 4:05 PM",
                "en | 1234 | The offer, 1,234 new messages, Today 4:05 PM",
                "de | 1 | The offer, 1 neue Nachricht, Today 4:05 PM",
                "ja | 2 | The offer、新しいメッセージ 2 件、Today 4:05 PM",
            })
    void isReadAloudWithWhatIsNew(String tag, int unread, String spoken) {
        assertThat(Spoken.in(tag).ask(() -> entry("Today", "4:05 PM", unread).spoken()))
                .isEqualTo(spoken);
    }

    @Test
    void itsGroupIsSaidWithItsFirst() {
        assertThat(entry("", "4:05 PM", 0).spoken()).isEqualTo("The offer, 4:05 PM");
        assertThat(entry("Earlier", "", 0).spoken()).isEqualTo("The offer, Earlier");
        assertThat(entry("", "", 0).spoken()).isEqualTo("The offer");
    }

    @Test
    void aPinnedOneIsCalledSo() {
        SidebarEntry pinned = entry("Pinned", "Friday", 0, new Mark(false, false, true));

        assertThat(pinned.spoken()).isEqualTo("The offer, pinned Friday");
    }

    private static SidebarEntry entry(String heading, String when, int unread) {
        return entry(heading, when, unread, new Mark(false, false, false));
    }

    private static SidebarEntry entry(String heading, String when, int unread, Mark mark) {
        return new SidebarEntry(
                new ConversationId("c"),
                Optional.of(heading).filter(it -> !it.isEmpty()),
                "The offer",
                "",
                when,
                unread,
                mark);
    }
}
