package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.MessageId;
import app.pythia.conversation.Sender;
import app.pythia.ui.chat.ChatEntry.Hearing;
import app.pythia.ui.words.Spoken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USER  | '' | '' | You: Hello",
                "en | USER  | 4:05 PM | '' | You, 4:05 PM: Hello",
                "en | CLONE | '' | not sent | Ada, not sent: Hello",
                "en | CLONE | 4:05 PM | not sent | Ada, 4:05 PM, not sent: Hello",
                "de | USER  | 16:05 | '' | Du, 16:05: Hello",
                "zh | USER  | 16:05 | '' | 你，16:05：Hello",
            })
    void isReadAloudWithWhatIsKnownOfIt(
            String tag, Sender sender, String time, String note, String spoken) {
        assertThat(Spoken.in(tag).ask(() -> entry(sender, time, note).spoken("Ada", "Hello")))
                .isEqualTo(spoken);
    }

    private static ChatEntry entry(Sender sender, String time, String note) {
        return new ChatEntry(
                MessageId.local(),
                sender,
                "Hello",
                false,
                "",
                time,
                note,
                Optional.empty(),
                List.of(),
                List.of(),
                Hearing.NOT,
                Optional.empty(),
                false,
                false,
                false,
                "");
    }
}
