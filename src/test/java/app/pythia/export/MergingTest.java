package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Revision.Whole;
import app.pythia.conversation.Sender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Conversation HERE = Talks.conversation("c", Optional.of("Here"), 0);

    @Test
    void whatIsHereStaysAsItIs() {
        Message here = Talks.message("a", Sender.USER, "here", 1);
        Message there = Talks.message("a", Sender.USER, "there", 2);

        assertThat(merged(List.of(here), List.of(there))).containsExactly(here);
    }

    @Test
    void whatIsMissingHereIsFilledIn() {
        Message bare = Talks.message("a", Sender.CLONE, "words", 1);
        Message full = bare.withCitations(List.of(Talks.BOOK));

        assertThat(merged(List.of(bare), List.of(full))).containsExactly(full);
    }

    @Test
    void aMessageComesBehindTheOneItStoodBehind() {
        assertThat(ids(merged(of("a", "c"), of("a", "b", "c", "d"))))
                .containsExactly("a", "b", "c", "d");
        assertThat(ids(merged(of("b", "x"), of("a", "b", "c"))))
                .containsExactly("a", "b", "c", "x");
    }

    @Test
    void whatHasNothingInCommonComesBeforeOrAfterAsItsDateIs() {
        List<Message> here = List.of(Talks.message("h", Sender.USER, "h", 10));
        Message early = Talks.message("e", Sender.USER, "e", 5);
        Message late = Talks.message("l", Sender.USER, "l", 15);

        assertThat(ids(merged(here, List.of(early)))).containsExactly("e", "h");
        assertThat(ids(merged(here, List.of(late)))).containsExactly("h", "l");
    }

    @Test
    void aMessageThatTheServiceHasNamedSinceIsTheSame() {
        List<Message> here =
                List.of(
                        Talks.message("s1", Sender.USER, "yes", 1),
                        Talks.message("s2", Sender.CLONE, "no", 2),
                        Talks.message("s3", Sender.USER, "yes", 3));
        List<Message> file =
                List.of(
                        Talks.message("local-1", Sender.USER, "yes ", 1),
                        Talks.message("s2", Sender.CLONE, "no", 2),
                        Talks.message("local-3", Sender.USER, "yes", 3),
                        Talks.message("local-4", Sender.USER, "yes", 4));

        assertThat(ids(merged(here, file))).containsExactly("s1", "s2", "s3", "local-4");
    }

    @Test
    void twoMessagesThatTheServiceNamedAreTwoThoughTheyReadTheSame() {
        List<Message> here = List.of(Talks.message("s1", Sender.USER, "yes", 1));
        List<Message> file = List.of(Talks.message("s9", Sender.USER, "yes", 9));

        assertThat(ids(merged(here, file))).containsExactly("s1", "s9");
    }

    @Test
    void aNameThatComesTwiceInAFileIsTakenOnce() {
        assertThat(ids(merged(List.of(), of("a", "a", "b")))).containsExactly("a", "b");
    }

    @Test
    void aTitleIsFilledInButNotReplaced() {
        Whole file = new Whole(Talks.conversation("c", Optional.of("There"), 9), List.of());
        Conversation bare = Conversation.unread(HERE.id(), Optional.empty(), Optional.empty());

        assertThat(Merging.merge(Optional.of(HERE), List.of(), file).whole().conversation())
                .isEqualTo(HERE);
        assertThat(Merging.merge(Optional.of(bare), List.of(), file).whole().conversation())
                .isEqualTo(file.conversation());
    }

    private static List<Message> merged(List<Message> here, List<Message> file) {
        return Merging.merge(Optional.of(HERE), here, new Whole(HERE, file)).whole().messages();
    }

    private static List<Message> of(String... names) {
        return Stream.of(names)
                .map(name -> Talks.message(name, Sender.USER, "words of " + name, 0))
                .toList();
    }

    private static List<String> ids(List<Message> messages) {
        return messages.stream().map(message -> message.id().value()).toList();
    }
}
