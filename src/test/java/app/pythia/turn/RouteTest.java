package app.pythia.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Question;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import app.pythia.turn.Preferences.TypedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Words TYPED = new Words.Typed("Hello?", List.of());
    private static final VoiceClip CLIP =
            new VoiceClip(new byte[2], List.of(new byte[] {'A'}), Waveform.EMPTY);
    private static final Attachment PICTURE = new Attachment.Picture("https://example.org/p.png");
    private static final Attachment FILE = new Attachment.File("https://example.org/f.pdf");

    private final FakeDelphi delphi = new FakeDelphi();
    private final FirstSounds firstSounds = new FirstSounds();

    @Test
    void aTypedTurnIsWrittenAndReadAloud() throws Exception {
        Route route = send(TYPED, Delivery.STREAMED, TypedAnswer.SENTENCES);

        assertThat(delphi.written).containsExactly(new WrittenTurn("c", "Hello?", List.of()));
        assertThat(route.answer()).isEqualTo(TypedAnswer.SENTENCES);
    }

    @Test
    void aTypedTurnMayBeAnsweredByVoiceAlone() throws Exception {
        send(TYPED, Delivery.STREAMED, TypedAnswer.VOICE);

        assertThat(delphi.writtenForVoice)
                .containsExactly(new WrittenTurn("c", "Hello?", List.of()));
    }

    @Test
    void withoutStreamingATypedTurnIsAskedForAWholeAnswer() throws Exception {
        send(TYPED, Delivery.WHOLE, TypedAnswer.TEXT);
        send(TYPED, Delivery.WHOLE, TypedAnswer.SENTENCES);

        assertThat(delphi.asked)
                .containsExactly(
                        question(Optional.empty(), AnswerForm.TEXT, Delivery.WHOLE),
                        question(Optional.empty(), AnswerForm.VOICE, Delivery.WHOLE));
    }

    @Test
    void onePictureGoesWhereTheCloneSees() throws Exception {
        send(new Words.Typed("Hello?", List.of(PICTURE)), Delivery.STREAMED, TypedAnswer.SENTENCES);

        assertThat(delphi.asked)
                .containsExactly(
                        question(
                                Optional.of("https://example.org/p.png"),
                                AnswerForm.TEXT,
                                Delivery.STREAMED));
    }

    @Test
    void filesAndPicturesTogetherGoWhereTheCloneReadsFiles() throws Exception {
        send(
                new Words.Typed("Hello?", List.of(PICTURE, FILE)),
                Delivery.STREAMED,
                TypedAnswer.TEXT);

        assertThat(delphi.written)
                .containsExactly(
                        new WrittenTurn(
                                "c",
                                "Hello?",
                                List.of("https://example.org/p.png", "https://example.org/f.pdf")));
    }

    @Test
    void aSpokenTurnIsAnsweredByVoiceWhateverIsPreferredForTypedOnes() throws Exception {
        Route route = send(new Words.Spoken(CLIP), Delivery.STREAMED, TypedAnswer.TEXT);

        assertThat(route.answer()).isEqualTo(TypedAnswer.VOICE);
        assertThat(delphi.asked).extracting(Question::form).containsExactly(AnswerForm.VOICE);
    }

    @Test
    void whatWasDictatedIsAnsweredAloud() throws Exception {
        Route route = send(new Words.Dictated(CLIP, "Hello?"), Delivery.STREAMED, TypedAnswer.TEXT);

        assertThat(route.answer()).isEqualTo(TypedAnswer.SENTENCES);
        assertThat(delphi.written).hasSize(1);
    }

    @Test
    void theFastestVoiceIsTheOneThatWasMeasuredToBe() {
        assertThat(fastest()).isEqualTo(TypedAnswer.SENTENCES);
        firstSounds.add(TypedAnswer.VOICE, Duration.ofMillis(300));
        assertThat(fastest()).isEqualTo(TypedAnswer.SENTENCES);
        firstSounds.add(TypedAnswer.SENTENCES, Duration.ofMillis(500));
        assertThat(fastest()).isEqualTo(TypedAnswer.VOICE);
        firstSounds.add(TypedAnswer.VOICE, Duration.ofMillis(900));
        assertThat(fastest()).isEqualTo(TypedAnswer.SENTENCES);
    }

    private TypedAnswer fastest() {
        return Route.of(
                        TYPED,
                        new Preferences(
                                Delivery.STREAMED, TypedAnswer.FASTEST_VOICE, Optional.empty()),
                        firstSounds)
                .answer();
    }

    private Route send(Words words, Delivery delivery, TypedAnswer typed) throws Exception {
        delphi.answer();
        Route route =
                Route.of(words, new Preferences(delivery, typed, Optional.empty()), firstSounds);
        route.send(delphi, new ConversationId("c"), () -> {}).close();
        return route;
    }

    private static Question question(
            Optional<String> imageUrl, AnswerForm form, Delivery delivery) {
        return new Question("c", new Said.Written("Hello?"), imageUrl, form, delivery);
    }
}
