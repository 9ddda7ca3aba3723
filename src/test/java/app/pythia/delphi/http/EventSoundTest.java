package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sound is told while its event is still coming, and an answer means the same as if it had been
/// told after that.
class EventSoundTest {
    private static final ReplyEvent FINISHED = new ReplyEvent.Finished(Reply.EMPTY);

    /// Whole events; each tells the same both ways.
    private static final List<String> EVENTS =
            List.of(
                    "data: {\"audio_chunk\": \"%s\"}",
                    "data:{\"audio_chunk\":\"%s\"}",
                    "data: { \"audio_chunk\" : \"%s\" , \"clone_response\": null }",
                    "data: {\"audio_chunk\": \"%s\", \"current_token\": \" a\"}",
                    "data: {\"audio_chunk\": \"%s \"}",
                    "data: {\"audio_chunk\": \" %s\"}",
                    "data: {\"audio_chunk\": \"%s\\n\"}",
                    "data: {\"audio_chunk\": \"%s\\u003d\"}",
                    "data: {\"audio_chunk\": \"%s\\/A\"}",
                    "data: {\"audio_chunk\": \"%s\", \"error\": \"none\"}",
                    "data: {\"audio_chunk\": \"%s\", \"id\": \"m1\", \"text\": \"t\"}",
                    "data: {\"current_token\": \"b\", \"audio_chunk\": \"%s\"}",
                    "data: {\"audio_chunk\": \"%s\"\ndata:}",
                    "data: {\ndata: \"audio_chunk\": \"%s\"}",
                    "id: 1\ndata: {\"audio_chunk\": \"%s\"}\n: ping",
                    "data: {\"current_token\": \"c\"}",
                    "data: {\"audio_chunk\": \"\"}",
                    "data: {\"audio_chunk\": null}",
                    "data: {\"audio_chunk\": 7777}",
                    ": ping",
                    "data: nothing");

    /// Events that are none, though sound of them has been told.
    private static final List<String> NONE =
            List.of(
                    "data: {\"audio_chunk\": \"%s",
                    "data: {\"audio_chunk\": \"%s\"",
                    "data: {\"audio_chunk\": \"%s\"}}",
                    "data: {\"audio_chunk\": \"%s\"}\ndata: x",
                    "data: {\"audio_chunk\": \"%s\t\"}",
                    "data: {\"audio_chunk\": \"%s\" \"x\"}");

    private static final List<String> LAST =
            List.of(
                    "data: [DONE]\n\n",
                    "data: {\"audio_chunk\": \"[DONE]\"}\n\n",
                    "data: {\"audio_chunk\": \"AAAA\", \"current_token\": \"[DONE]\"}\n\n",
                    "data: {\"audio_chunk\": \"AAAA[DONE]\"}\n\n",
                    "data: {\"audio_chunk\": \"AAAA%%%\"}\n\n",
                    "data: {\"audio_chunk\": \"AAAA\"}\nevent: error\n\n",
                    "event: error\ndata: {\"audio_chunk\": \"AAAA\"}\n\n",
                    "data: {\"audio_chunk\": \"\", \"detail\": \"no\"}\n\n",
                    "data: [DONE]\n",
                    "");

    @Test
    void samplesAreToldBeforeTheLineHasEnded() {
        byte[] line = bytes("data: {\"audio_chunk\": \"AQIDBAUG");

        List<ReplyEvent> told = answer().of(line, line.length);

        assertThat(Told.sound(told)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatFollowsTheSoundInItsEventIsToldWithTheEvent() {
        List<ReplyEvent> told =
                Told.ofData("{\"audio_chunk\": \"AQIDBAUG\", \"current_token\": \"a\"}", "[DONE]");

        assertThat(told).hasSize(3);
        assertThat(told.getFirst()).isInstanceOf(ReplyEvent.Sound.class);
        assertThat(told.subList(1, 3)).containsExactly(new ReplyEvent.Words("a"), FINISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"audio_chunk\": \"AQIDBAUGBw",
                "data: {\"audio_chunk\": \"AQIDBAUGBw\"}",
                "data: {\"audio_chunk\": \"AQIDBAUGBw==\"}\n"
            })
    void soundOfAnEventThatNeverEndsWasHeardAndTheAnswerIsCutShort(String stream) {
        List<ReplyEvent> told = told(stream, 5);

        assertThat(Told.sound(told)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(told.getLast())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.EndedEarly()));
    }

    @Test
    void soundBeforeAnErrorsNameWasHeardAndTheAnswerIsCutShort() {
        String stream =
                """
                data: {"audio_chunk": "AQI=", "detail": "no"}
                event: error

                """;

        assertThat(told(stream, 4).getLast())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.Rejected(200, "no")));
    }

    @Test
    void anEventThatTurnsOutToBeNoneChangesNothingOfWhatFollows() {
        List<ReplyEvent> told =
                Told.ofData(
                        "{\"audio_chunk\": \"AQIDBAUGBw",
                        "{\"audio_chunk\": \"CQoLDA==\"}",
                        "[DONE]");

        assertThat(Told.sound(told)).containsExactly(1, 2, 3, 4, 5, 6, 9, 10, 11, 12);
        assertThat(told.getLast()).isEqualTo(FINISHED);
    }

    @Test
    void bothWaysMeanTheSameAtEveryCut() {
        for (String event : EVENTS) {
            String stream = event.formatted("AQIDBAU=") + "\n\ndata: [DONE]\n\n";
            for (int cut = 1; cut < stream.length(); cut++) {
                assertSame(stream, cut);
            }
            assertSameInPieces(stream, 1);
        }
    }

    @Test
    void bothWaysMeanTheSameInRandomAnswers() {
        Random random = new Random(20261120);
        for (int count = 0; count < 3_000; count++) {
            String stream = answer(random);
            assertSame(stream, 1 + random.nextInt(stream.length()));
            assertSameInPieces(stream, 1 + random.nextInt(9));
        }
    }

    @Test
    void whatFollowsEventsThatAreNoneIsTheSameBothWays() {
        Random random = new Random(7);
        for (int count = 0; count < 1_000; count++) {
            String before = pick(EVENTS, random).formatted(base64(random)) + "\n\n";
            String none = pick(NONE, random).formatted(base64(random)) + "\n\n";
            String after = answer(random);

            List<ReplyEvent> plain = told(otherName(before + none + after), 1_000);
            List<ReplyEvent> early = told(before + none + after, 1 + random.nextInt(40));

            assertThat(Told.words(early)).isEqualTo(Told.words(plain));
            assertThat(early.getLast()).isEqualTo(plain.getLast());
            assertThat(containsInOrder(Told.sound(early), Told.sound(plain)))
                    .as(before + none + after)
                    .isTrue();
        }
    }

    private static String answer(Random random) {
        StringBuilder stream = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            stream.append(pick(EVENTS, random).formatted(base64(random))).append("\n\n");
        }
        String answer = stream + pick(LAST, random);
        String end = List.of("\n", "\r", "\r\n").get(random.nextInt(3));
        return answer.isEmpty() ? "\n" : answer.replace("\n", end);
    }

    /// Of whole bytes, padded or not, or cut anywhere.
    private static String base64(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        String text = Base64.getEncoder().encodeToString(bytes);
        return switch (random.nextInt(4)) {
            case 0 -> text.replace("=", "");
            case 1 -> text.substring(0, random.nextInt(text.length() + 1));
            case 2 -> "UklGRg" + text;
            default -> text;
        };
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void assertSame(String stream, int cut) {
        byte[] bytes = bytes(stream);
        ReplyEvents answer = answer();
        List<ReplyEvent> early = new ArrayList<>(answer.of(bytes, cut));
        byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
        early.addAll(answer.of(rest, rest.length));
        early.addAll(answer.atEnd());
        assertSame(stream, Told.upToTheEnd(early));
    }

    private static void assertSameInPieces(String stream, int size) {
        assertSame(stream, told(stream, size));
    }

    /// Where an answer breaks off in its sound, what came before the fault has been heard.
    private static void assertSame(String stream, List<ReplyEvent> early) {
        List<ReplyEvent> plain = told(otherName(stream), 1_000);
        byte[] sound = Told.sound(early);
        byte[] expected = Told.sound(plain);
        assertThat(early.getLast()).as(stream).isEqualTo(plain.getLast());
        assertThat(Told.words(early)).as(stream).isEqualTo(Told.words(plain));
        if (plain.getLast() instanceof ReplyEvent.CutShort) {
            assertThat(Arrays.copyOf(sound, expected.length)).as(stream).isEqualTo(expected);
        } else {
            assertThat(sound).as(stream).isEqualTo(expected);
        }
    }

    private static List<ReplyEvent> told(String stream, int size) {
        return Told.of(answer(), bytes(stream), size);
    }

    /// Nothing is taken out of events that have an unusual name; their meaning is the same.
    private static String otherName(String stream) {
        String[] events = stream.split("(?<=\r\n\r\n|(?<!\r)\n\n|\r\r)", -1);
        return "event: x\n" + String.join("event: x\n", events);
    }

    private static boolean containsInOrder(byte[] all, byte[] part) {
        int found = 0;
        for (int at = 0; at < all.length && found < part.length; at++) {
            found += all[at] == part[found] ? 1 : 0;
        }
        return found == part.length;
    }

    private static ReplyEvents answer() {
        return new ReplyEvents(new KeyMask(Apis.KEY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
