package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyEventsTest {
    private static final String DONE = "{\"current_token\": \"[DONE]\"}";
    private static final String FIELDS =
            "\"id\": \"m1\", \"text\": \"All of it.\", \"created_at\": \"2023-06-04T15:32:04+00:00\","
                    + " \"citations\": [{\"text\": \"T\", \"type\": \"WEB\"}], \"questions\": []";

    @Test
    void tokensAreWordsWithTheirBlanks() {
        List<ReplyEvent> told =
                Told.ofData(
                        "{\"current_token\": \"Know\"}", "{\"current_token\": \" thyself\"}", DONE);

        assertThat(told)
                .containsExactly(
                        new ReplyEvent.Words("Know"),
                        new ReplyEvent.Words(" thyself"),
                        new ReplyEvent.Finished(Reply.EMPTY));
    }

    @Test
    void tokenOfBlanksIsWords() {
        assertThat(Told.ofData("{\"current_token\": \"\\n\\n\"}").getFirst())
                .isEqualTo(new ReplyEvent.Words("\n\n"));
    }

    @Test
    void characterCutBetweenTwoTokensIsWhole() {
        List<ReplyEvent> told =
                Told.ofData("{\"current_token\": \"\\ud83c\"}", "{\"current_token\": \"\\udfdb\"}");

        assertThat(Told.words(told)).isEqualTo("🏛");
    }

    @Test
    void brokenUtf8LosesNoToken() {
        byte[] stream = Told.stream("{\"current_token\": \"aXb\"}", DONE);
        stream[new String(stream, StandardCharsets.US_ASCII).indexOf('X')] = (byte) 0xff;

        assertThat(Told.words(Told.of(new ReplyEvents(new KeyMask(Apis.KEY)), stream, 7)))
                .isEqualTo("a\ufffdb");
    }

    @Test
    void finalFieldsMayBeNested() {
        ReplyEvent last =
                Told.lastOfData(
                        "{\"current_token\": \"a\", \"clone_response\": null}",
                        "{\"current_token\": \"[DONE]\", \"clone_response\": {" + FIELDS + "}}");

        assertThat(last).satisfies(ReplyEventsTest::hasAllFields);
    }

    @Test
    void finalFieldsMayBeFlat() {
        ReplyEvent last = Told.lastOfData("{\"current_token\": \"[DONE]\", " + FIELDS + "}");

        assertThat(last).satisfies(ReplyEventsTest::hasAllFields);
    }

    private static void hasAllFields(ReplyEvent last) {
        assertThat(last)
                .isInstanceOfSatisfying(
                        ReplyEvent.Finished.class,
                        end -> {
                            assertThat(end.reply().messageId()).contains("m1");
                            assertThat(end.reply().text()).contains("All of it.");
                            assertThat(end.reply().createdAt())
                                    .contains(Instant.parse("2023-06-04T15:32:04Z"));
                            assertThat(end.reply().citations()).hasSize(1);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[DONE]",
                " [DONE]",
                "\"[DONE]\"",
                "{\"current_token\": \"[DONE]\"}",
                "{\"current_token\": \"[DONE]\", \"clone_response\": null}",
                "{\"audio_chunk\": \"[DONE]\"}"
            })
    void endMayTellNothingMore(String end) {
        assertThat(Told.lastOfData("{\"current_token\": \"a\"}", end))
                .isEqualTo(new ReplyEvent.Finished(Reply.EMPTY));
    }

    @Test
    void spokenAnswerEndsWithItsTranscript() {
        ReplyEvent last =
                Told.lastOfData(
                        "{\"audio_chunk\": \"[DONE]\", \"clone_response\": {\"transcript\": \"Hi\"}}");

        assertThat(last)
                .isEqualTo(
                        new ReplyEvent.Finished(
                                new Reply(
                                        Optional.empty(),
                                        Optional.of("Hi"),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: {\"current_token\": \"a\"}\n\n", "", ": ping\n\n", "<html>\n\n"})
    void streamWithoutEndMarkerIsCutShort(String stream) {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);

        assertThat(Told.of(new ReplyEvents(new KeyMask(Apis.KEY)), bytes, 5).getLast())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.EndedEarly()));
    }

    @Test
    void endMarkerThatNoEmptyLineEndsIsNone() {
        byte[] bytes = "data: [DONE]\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Told.of(new ReplyEvents(new KeyMask(Apis.KEY)), bytes, 5).getLast())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.EndedEarly()));
    }

    @Test
    void unknownFieldsAndEventsArePassedOver() {
        List<ReplyEvent> told =
                Told.ofData(
                        "{\"type\": \"ping\"}",
                        "{\"current_token\": null}",
                        "[]",
                        "no json",
                        "{\"current_token\": \"a\", \"mood\": {\"calm\": true}}",
                        DONE);

        assertThat(told)
                .containsExactly(new ReplyEvent.Words("a"), new ReplyEvent.Finished(Reply.EMPTY));
    }

    @Test
    void soundIsDecodedWholeSamplesAtATime() {
        List<ReplyEvent> told =
                Told.ofData(
                        "{\"audio_chunk\": \"AQID\"}",
                        "{\"audio_chunk\": \"BA==\"}",
                        "{\"audio_chunk\": \"[DONE]\"}");

        assertThat(told).hasSize(3);
        assertThat(Told.sound(told)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void chunkWithoutWholeSampleTellsNothing() {
        List<ReplyEvent> told =
                Told.ofData("{\"audio_chunk\": \"\"}", "{\"audio_chunk\": \"AQ==\"}", "[DONE]");

        assertThat(told).containsExactly(new ReplyEvent.Finished(Reply.EMPTY));
    }

    @Test
    void wordsAndSoundMayComeTogether() {
        List<ReplyEvent> told =
                Told.ofData("{\"current_token\": \"a\", \"audio_chunk\": \"AQI=\"}", "[DONE]");

        assertThat(Told.words(told)).isEqualTo("a");
        assertThat(Told.sound(told)).containsExactly(1, 2);
    }

    @Test
    void soundThatIsNoBase64EndsTheAnswer() {
        assertThat(Told.lastOfData("{\"audio_chunk\": \"%%%%\"}", "[DONE]"))
                .isInstanceOfSatisfying(
                        ReplyEvent.CutShort.class,
                        cut ->
                                assertThat(cut.cause())
                                        .isInstanceOf(DelphiProblem.NotUnderstood.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": \"too long\"}",
                "{\"error\": {\"message\": \"too long\"}}",
                "{\"detail\": \"too long\"}",
                "{\"detail\": [{\"msg\": \"too long\"}]}",
                "{\"type\": \"e\", \"code\": 7, \"message\": \"too long\", \"details\": {}}"
            })
    void failureInTheStreamCutsItShort(String failure) {
        assertThat(Told.lastOfData("{\"current_token\": \"a\"}", failure, DONE))
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.Rejected(200, "too long")));
    }

    @Test
    void everyWayOfCuttingMeansTheSame() {
        byte[] stream =
                Told.stream(
                        "{\"current_token\": \"Olá 🏛\"}", "{\"audio_chunk\": \"AQIDBAU=\"}", DONE);
        for (int size = 1; size <= stream.length; size++) {
            List<ReplyEvent> told = Told.of(new ReplyEvents(new KeyMask(Apis.KEY)), stream, size);

            assertThat(Told.words(told)).isEqualTo("Olá 🏛");
            assertThat(Told.sound(told)).containsExactly(1, 2, 3, 4);
            assertThat(told.getLast()).isEqualTo(new ReplyEvent.Finished(Reply.EMPTY));
        }
    }

    @Test
    void soundOfManyMegabytesInOneEventIsRead() {
        char[] base64 = new char[24 * 1024 * 1024];
        Arrays.fill(base64, 'A');

        List<ReplyEvent> told =
                Told.ofData("{\"audio_chunk\": \"" + String.valueOf(base64) + "\"}", "[DONE]");

        assertThat(Told.sound(told)).hasSize(18 * 1024 * 1024);
    }
}
