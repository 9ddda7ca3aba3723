package app.pythia.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.Question;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Said;
import app.pythia.delphi.WrittenTurn;
import app.pythia.delphi.http.HttpDelphiApi;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The demo clone and our client, written from one description, on a line with faults.
@Timeout(60)
class FaultsTest {
    private static final String QUESTION = "How do I interrupt you?";

    private final Faults faults = new Faults();
    private DemoClone demo;
    private DelphiApi api;
    private String conversation = "";

    @BeforeEach
    void start() throws Exception {
        demo = faults.start();
        api = client(Duration.ofSeconds(30));
        conversation = api.createConversation(Optional.of(DemoClone.USER_EMAIL)).id();
    }

    @AfterEach
    void stop() {
        api.close();
        demo.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_END")
    void wordsAreTheSameInEveryShape(Shape shape) throws Exception {
        Answered usual = answered(typed());
        faults.shape(shape);
        Answered other = answered(typed());

        assertThat(other.words()).isEqualTo(usual.words()).contains("I stop at once");
        assertThat(other.last()).isInstanceOf(ReplyEvent.Finished.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_END")
    void soundIsTheSameInEveryShape(Shape shape) throws Exception {
        Answered usual = answered(asked(AnswerForm.VOICE, Delivery.STREAMED));
        faults.shape(shape);
        Answered other = answered(asked(AnswerForm.VOICE, Delivery.STREAMED));

        assertThat(other.sound()).isEqualTo(usual.sound()).hasSizeGreaterThan(100_000);
        assertThat(other.last()).isInstanceOf(ReplyEvent.Finished.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_END")
    void lastFieldsAreKeptWhereTheyAreSent(Shape shape) throws Exception {
        faults.shape(shape);
        Reply reply = ((ReplyEvent.Finished) answered(typed()).last()).reply();

        assertThat(reply.messageId().isPresent())
                .isEqualTo(shape != Shape.BARE_END && shape != Shape.OLDER);
        assertThat(reply.citations()).hasSize(shape == Shape.BARE_END ? 0 : 1);
    }

    @Test
    void olderReplyInOnePieceHasNoId() throws Exception {
        faults.shape(Shape.OLDER);
        Answered answer = answered(asked(AnswerForm.TEXT, Delivery.WHOLE));

        assertThat(answer.words()).contains("I stop at once");
        assertThat(((ReplyEvent.Finished) answer.last()).reply().messageId()).isEmpty();
    }

    @Test
    void soundInOnePieceIsTheSameAsStreamed() throws Exception {
        Answered whole = answered(asked(AnswerForm.VOICE, Delivery.WHOLE));
        Answered streamed = answered(asked(AnswerForm.VOICE, Delivery.STREAMED));

        assertThat(whole.sound()).isEqualTo(streamed.sound());
        assertThat(answered(api.synthesize("Twice.", Delivery.WHOLE)).sound())
                .isEqualTo(answered(api.synthesize("Twice.", Delivery.STREAMED)).sound());
    }

    @Test
    void missingEndIsTold() throws Exception {
        faults.shape(Shape.NO_END);
        Answered answer = answered(typed());

        assertThat(answer.words()).contains("I stop at once");
        assertThat(answer.last())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.EndedEarly()));
    }

    @Test
    void piecesOfAnySizeAreTheSame() throws Exception {
        faults.pieces(7);

        assertThat(answered(typed()).words()).contains("I stop at once");
        assertThat(api.history(conversation)).hasSize(3);
    }

    @Test
    void cutIsTold() throws Exception {
        faults.cutAfter(100);

        assertThat(answered(typed()).last())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.Broken("127.0.0.1")));
        assertThat(answered(api.writeForVoice(turn())).last())
                .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.Broken("127.0.0.1")));
        assertProblem(new DelphiProblem.Broken("127.0.0.1"));
    }

    @Test
    void hangIsAStall() throws Exception {
        faults.hangAfter(100);
        try (DelphiApi impatient = client(Duration.ofSeconds(2))) {
            assertThat(answered(impatient.write(turn())).last())
                    .isEqualTo(new ReplyEvent.CutShort(new DelphiProblem.Stalled()));
        }
    }

    @Test
    void refusalsAreTold() {
        faults.prerequisiteMissing();
        assertProblem(new DelphiProblem.PrerequisiteMissing());
        faults.html(200);
        assertProblem(new DelphiProblem.NotUnderstood("another kind of text"));
        faults.html(502);
        assertProblem(new DelphiProblem.ServerFailed(502));
        faults.redirect(307, URI.create("https://pythia.invalid/"));
        assertProblem(new DelphiProblem.NotUnderstood("status 307"));
        faults.busy(7);
        assertProblem(new DelphiProblem.RateLimited(Optional.of(Duration.ofSeconds(7))));
        faults.answer(200, "application/json", "{\"error\": \"no\"}", Map.of());
        assertThatThrownBy(this::typed).isInstanceOf(DelphiException.class);
    }

    @Test
    void faultMayPass() throws Exception {
        faults.answer("/v3/conversation", 1, 500, "{}");

        assertProblem(new DelphiProblem.ServerFailed(500));
        assertThat(api.history(conversation)).hasSize(1);
    }

    @Test
    void titlesAndHidingReachTheList() throws Exception {
        api.rename(conversation, "Über Delphi");
        assertThat(api.conversations(DemoClone.USER_EMAIL).getFirst().title())
                .contains("Über Delphi");

        api.hide(conversation);
        assertThat(api.conversations(DemoClone.USER_EMAIL))
                .noneMatch(row -> row.id().equals(conversation));
    }

    @Test
    void pictureAndProductArrive() throws Exception {
        Answered picture =
                answered(api.write(new WrittenTurn(conversation, "Show me a picture", List.of())));
        Answered product =
                answered(api.write(new WrittenTurn(conversation, "What should I buy?", List.of())));

        assertThat(((ReplyEvent.Finished) picture.last()).reply().imageUrl())
                .contains(demo.baseUri() + "/pictures/temple.png");
        assertThat(((ReplyEvent.Finished) product.last()).reply().product())
                .hasValueSatisfying(named -> assertThat(named.title()).contains("Laurel wreath"));
    }

    private DelphiApi client(Duration stallLimit) {
        return new HttpDelphiApi(demo.baseUri(), demo.apiKey(), "Pythia", stallLimit);
    }

    private void assertProblem(DelphiProblem problem) {
        assertThatThrownBy(() -> api.history(conversation))
                .isInstanceOfSatisfying(
                        DelphiException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private ReplyStream typed() throws DelphiException, InterruptedException {
        return api.write(turn());
    }

    private WrittenTurn turn() {
        return new WrittenTurn(conversation, QUESTION, List.of());
    }

    private ReplyStream asked(AnswerForm form, Delivery delivery)
            throws DelphiException, InterruptedException {
        Said said = new Said.Written(QUESTION);
        return api.ask(
                new Question(conversation, said, Optional.empty(), form, delivery), () -> {});
    }

    private record Answered(String words, byte[] sound, ReplyEvent last) {}

    private static Answered answered(ReplyStream stream) {
        StringBuilder words = new StringBuilder();
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        try (stream) {
            while (true) {
                switch (stream.next()) {
                    case ReplyEvent.Words(String text) -> words.append(text);
                    case ReplyEvent.Sound(byte[] pcm) -> sound.writeBytes(pcm);
                    case ReplyEvent.Finished end -> {
                        return new Answered(words.toString(), sound.toByteArray(), end);
                    }
                    case ReplyEvent.CutShort end -> {
                        return new Answered(words.toString(), sound.toByteArray(), end);
                    }
                }
            }
        }
    }
}
