package app.pythia.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageListTest {

    @Test
    void oneMoreAndAnotherOneAreNewListsAndTheOldOnesStay() {
        List<Message> expected = new ArrayList<>();
        MessageList list = MessageList.of(expected);
        for (int i = 0; i < 1_300; i++) {
            MessageList before = list;
            list = list.plus(message(i));
            assertThat(before).isEqualTo(expected);
            expected.add(message(i));
        }
        assertThat(list).isEqualTo(expected);
        for (int place : List.of(0, 511, 512, 1_299)) {
            MessageList before = list;
            list = list.with(place, message(-place));
            assertThat(before.get(place)).isEqualTo(expected.get(place));
            expected.set(place, message(-place));
        }
        assertThat(list).isEqualTo(expected);
        assertThat(MessageList.of(expected)).isEqualTo(expected);
    }

    private static Message message(int number) {
        return Message.received(new MessageId("m" + number), "", Optional.empty());
    }
}
