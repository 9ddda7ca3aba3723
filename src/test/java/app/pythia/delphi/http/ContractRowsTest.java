package app.pythia.delphi.http;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each call of the service, as its pages show it: one line for each row of `docs/service.md`.
@Timeout(60)
class ContractRowsTest {
    private static final byte[] PCM = {1, 2, 3, 4};

    @ParameterizedTest(name = "{0}")
    @MethodSource({"answers", "conversations", "speech"})
    void means(Contract row) throws InterruptedException {
        row.check();
    }

    static Stream<Contract> answers() {
        return Stream.of(
                Contract.ask(
                        "1: words at once",
                        AnswerForm.TEXT,
                        Delivery.WHOLE,
                        Canned.json(
                                200,
                                """
                                {"clone_response": {"id": "m1", "conversation_id": "c1",
                                 "text": "Know thyself.", "created_at": "2023-06-04T15:32:04+00:00",
                                 "citations": [{"url": "u", "title": "T", "text": "x",
                                  "type": "WEB"}]}}
                                """),
                        "words 'Know thyself.'",
                        "finished id=m1 text=Know thyself. at=2023-06-04T15:32:04Z"
                                + " [WEB url=u text=x title=T]"),
                Contract.words(
                        "2: words, streamed",
                        Canned.events(
                                """
                                data: {"current_token": "Know", "clone_response": null}

                                data: {"current_token": " thyself."}

                                data: {"current_token": "[DONE]", "clone_response": {"id": "m1", \
                                "text": "Know thyself."}}

                                """),
                        "words 'Know'",
                        "words ' thyself.'",
                        "finished id=m1 text=Know thyself."),
                Contract.voice(
                        "3: voice, streamed",
                        Canned.events(
                                """
                                data: {"audio_chunk": "AQI="}

                                data: {"audio_chunk": "AwQ="}

                                data: {"audio_chunk": "[DONE]", "clone_response": {"id": "m1", \
                                "transcript": "Hm."}}

                                """),
                        "sound of 44100: 01020304",
                        "finished id=m1 text=Hm."),
                Contract.ask(
                        "4: voice at once",
                        AnswerForm.VOICE,
                        Delivery.WHOLE,
                        Canned.json(
                                200,
                                """
                                {"clone_response": {"id": "m1", "full_audio": "AQIDBA==",
                                 "transcript": "Hm."}}
                                """),
                        "words 'Hm.'",
                        "sound of 44100: 01020304",
                        "finished id=m1 text=Hm."),
                Contract.ask(
                        "5: words on a picture, with a picture and a product",
                        AnswerForm.TEXT,
                        Delivery.WHOLE,
                        Canned.json(
                                200,
                                """
                                {"clone_response": {"id": "m1", "text": "A cat.",
                                 "imageUrl": "https://a.example/p.png",
                                 "affiliate": {"title": "Basket", "url": "https://a.example/b"}}}
                                """),
                        "words 'A cat.'",
                        "finished id=m1 text=A cat. image=https://a.example/p.png"
                                + " product=Basket link=https://a.example/b"),
                Contract.ask(
                        "6: the older shape, without an id",
                        AnswerForm.TEXT,
                        Delivery.WHOLE,
                        Canned.json(
                                200,
                                """
                                {"clone_response": {"conversation_id": "c1", "text": "Sed.",
                                 "created_at": "2023-06-04T15:32:04+00:00"}}
                                """),
                        "words 'Sed.'",
                        "finished text=Sed. at=2023-06-04T15:32:04Z"),
                Contract.write(
                        "8: words of the newer call",
                        Canned.events(
                                """
                                : ping

                                data: {"current_token": "Hi"}

                                data: {"current_token": "[DONE]", "text": "Hi", "id": "m1", \
                                "citations": [], "questions": ["Why?"]}

                                """),
                        "words 'Hi'",
                        "finished id=m1 text=Hi"),
                Contract.words(
                        "16: the clone's prerequisites",
                        Canned.json(
                                403,
                                """
                                {"detail": "Please add a purpose, a description and at least one \
                                document to your clone"}
                                """),
                        "refused: PrerequisiteMissing[]"));
    }

    static Stream<Contract> conversations() {
        return Stream.of(
                new Contract(
                        "7: a new conversation",
                        api -> Outcome.of(api.createConversation(Optional.of("me@a.example"))),
                        "POST /v3/conversation",
                        Canned.json(
                                200,
                                """
                                {"conversation_id": "c1", "created_at": "2025-06-15T10:30:00.000Z",
                                 "initial_message": "Hey!"}
                                """),
                        List.of("begun c1 at=2025-06-15T10:30:00Z greeting=Hey!")),
                Contract.list(
                        "9: the list",
                        Canned.json(
                                200,
                                """
                                {"conversations": [{"id": "b", "title": "B", "medium": "API",
                                 "created_at": "2025-06-15T10:30:00.000Z"}, {"id": "a"}]}
                                """),
                        "row b title=B at=2025-06-15T10:30:00Z",
                        "row a"),
                Contract.history(
                        "10: the history",
                        Canned.json(
                                200,
                                """
                                {"messages": [{"id": "1", "text": "Hi", "sender": "USER",
                                 "created_at": "2025-06-15T10:30:00.000Z", "citations": []},
                                 {"id": "2", "text": "Yes?", "sender": "CLONE"}]}
                                """),
                        "USER id=1 'Hi' at=2025-06-15T10:30:00Z",
                        "CLONE id=2 'Yes?'"),
                new Contract(
                        "11: a new title",
                        api -> {
                            api.rename("c1", "T");
                            return List.of();
                        },
                        "PUT /v3/conversation/c1/title",
                        Canned.json(200, "{\"id\": \"c1\", \"title\": \"T\"}"),
                        List.of()),
                new Contract(
                        "12: hiding",
                        api -> {
                            api.hide("c1");
                            return List.of();
                        },
                        "DELETE /v3/conversation/c1",
                        Canned.of(204, "", ""),
                        List.of()),
                Contract.history(
                        "17: citations",
                        Canned.json(
                                200,
                                """
                                {"messages": [{"id": "2", "text": "Yes", "sender": "CLONE",
                                 "citations": [
                                 {"url": "u", "text": "t", "type": "PDF", "title": "T",
                                  "page_num": 3, "timestamp": null, "citation_url": "c"},
                                 {"text": "v", "type": "WEB", "timestamp": 12.5, "title": null},
                                 {"type": "TWITTER", "tweet_id": "9", "text": "w"}]}]}
                                """),
                        "CLONE id=2 'Yes' [PDF url=u text=t title=T page=3 link=c]"
                                + " [WEB text=v second=12.5] [TWITTER text=w]"));
    }

    static Stream<Contract> speech() {
        return Stream.of(
                new Contract(
                        "13: written, answered by sound",
                        api -> Outcome.of(api.writeForVoice(Apis.TURN)),
                        "POST /v3/voice/stream",
                        Canned.sound(PCM)
                                .with("X-Audio-Format", "pcm_24000_16_mono")
                                .with("X-Audio-Sample-Rate", "24000")
                                .with("X-Audio-Bits-Per-Sample", "16")
                                .with("X-Audio-Channels", "1"),
                        List.of("sound of 24000: 01020304", "finished")),
                new Contract(
                        "14: this very text at once",
                        api -> Outcome.of(api.synthesize("Hi", Delivery.WHOLE)),
                        "POST /v3/voice/synthesize",
                        Canned.json(200, "{\"audio\": \"AQIDBA==\"}"),
                        List.of("sound of 24000: 01020304", "finished")),
                Contract.speech(
                        "15: this very text, streamed",
                        Canned.sound(PCM),
                        "sound of 24000: 01020304",
                        "finished"));
    }
}
