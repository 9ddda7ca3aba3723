package app.pythia.delphi.http;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import app.pythia.soak.CutAnswer;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Short answers of every form, as a server sends them with their heads, that end where they are
/// cut: the connection is closed there, or reset. Used by one thread.
public final class AnswersOnWire implements AutoCloseable {
    private static final String WORDS =
            """
            data: {"current_token": "Know"}

            : ping

            data: {"current_token": " thyself 🏛."}

            data: {"current_token": "[DONE]", "clone_response": {"id": "m1"}}

            """;
    private static final String VOICE =
            """
            data: {"audio_chunk": "AQIDBA=="}

            data: {"audio_chunk": "BQYHCAkK"}

            data: {"audio_chunk": "[DONE]", "clone_response": {"id": "m1"}}

            """;
    private static final byte[] PCM = HexFormat.of().parseHex("0102030405060708090a0b0c0d0e0f10");

    private final Lines lines = new Lines();

    /// How a line breaks.
    private enum End {
        CLOSED,
        /// What the client has not read by then is lost to it; so it is given the time to.
        RESET
    }

    /// All of them, once with each end.
    public List<CutAnswer> all() {
        return Stream.of(End.values()).flatMap(end -> all(end).stream()).toList();
    }

    private List<CutAnswer> all(End end) {
        Canned sound = Canned.sound(PCM);
        Canned json =
                Canned.json(200, "{\"clone_response\": {\"id\": \"m1\", \"text\": \"Know.\"}}");
        Canned spoken =
                Canned.json(
                        200,
                        "{\"clone_response\": {\"full_audio\": \"AQIDBA==\","
                                + " \"transcript\": \"Hm.\"}}");
        return List.of(
                new Answer(
                        end,
                        "words",
                        Parts.EVENTS,
                        Canned.events(WORDS),
                        Framing.CHUNKS,
                        ask(AnswerForm.TEXT, Delivery.STREAMED)),
                new Answer(
                        end,
                        "voice",
                        Parts.EVENTS,
                        Canned.events(VOICE),
                        Framing.CHUNKS,
                        ask(AnswerForm.VOICE, Delivery.STREAMED)),
                new Answer(
                        end,
                        "words until the end of the line",
                        Parts.EVENTS,
                        Canned.events(WORDS),
                        Framing.NONE,
                        ask(AnswerForm.TEXT, Delivery.STREAMED)),
                new Answer(
                        end,
                        "samples",
                        Parts.SAMPLES,
                        sound,
                        Framing.LENGTH,
                        api -> api.synthesize("Hi", Delivery.STREAMED)),
                new Answer(
                        end,
                        "samples in chunks",
                        Parts.SAMPLES,
                        sound,
                        Framing.CHUNKS,
                        api -> api.synthesize("Hi", Delivery.STREAMED)),
                new Answer(
                        end,
                        "words at once",
                        Parts.WHOLE,
                        json,
                        Framing.LENGTH,
                        ask(AnswerForm.TEXT, Delivery.WHOLE)),
                new Answer(
                        end,
                        "words at once, in chunks",
                        Parts.WHOLE,
                        json,
                        Framing.CHUNKS,
                        ask(AnswerForm.TEXT, Delivery.WHOLE)),
                new Answer(
                        end,
                        "voice at once",
                        Parts.WHOLE,
                        spoken,
                        Framing.LENGTH,
                        ask(AnswerForm.VOICE, Delivery.WHOLE)));
    }

    private static Parts.Call ask(AnswerForm form, Delivery delivery) {
        Question question =
                new Question("c1", new Said.Written("Hi"), Optional.empty(), form, delivery);
        return api -> api.ask(question, () -> {});
    }

    @Override
    public void close() {
        lines.close();
    }

    private final class Answer implements CutAnswer {
        private final End end;
        private final String name;
        private final Parts parts;
        private final Framed framed;
        private final Parts.Call call;

        Answer(End end, String name, Parts parts, Canned canned, Framing framing, Parts.Call call) {
            this.end = end;
            this.name = name;
            this.parts = parts;
            this.framed = framing.of(canned);
            this.call = call;
        }

        @Override
        public String name() {
            return end == End.RESET ? name + ", reset" : name;
        }

        @Override
        public int length() {
            return framed.bytes().length;
        }

        @Override
        public Told told(int bytes) throws IOException, InterruptedException {
            byte[] cut = Arrays.copyOf(framed.bytes(), bytes);
            Telling telling = new Telling();
            return lines.with(
                    line -> {
                        line.send(cut, _ -> Integer.MAX_VALUE);
                        if (end == End.RESET) {
                            telling.await(least(bytes));
                            line.reset();
                        }
                    },
                    api -> Parts.told(call, api, telling));
        }

        /// An answer without an end marker is whole only where HTTP says so; the end of a JSON is
        /// one.
        @Override
        public Told least(int bytes) {
            Told told = parts.in(framed.body(), framed.bodyBytesIn(bytes));
            boolean complete =
                    told.complete() && (parts != Parts.SAMPLES || framed.isWholeWith(bytes));
            return new Told(complete, told.words(), told.sound());
        }
    }
}
