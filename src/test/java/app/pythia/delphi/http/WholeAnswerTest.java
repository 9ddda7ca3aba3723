package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers in one piece, over a line.
@Timeout(60)
class WholeAnswerTest {
    private static final Question QUESTION =
            new Question(
                    "c1",
                    new Said.Written("Hi"),
                    Optional.empty(),
                    AnswerForm.VOICE,
                    Delivery.WHOLE);

    /// Ten minutes at 44.1 kHz, 16 bits, in base64.
    private static final int TEN_MINUTES = 10 * 60 * 44_100 * 2 / 3 * 4;

    @Test
    void tenMinutesOfSoundPass() throws Exception {
        try (Peer peer = Peer.afterRequest(line -> sendSound(line, TEN_MINUTES));
                DelphiApi api = Apis.patient(peer);
                ReplyStream stream = api.ask(QUESTION, () -> {})) {
            assertThat(Told.sound(Apis.allOf(stream))).hasSize(10 * 60 * 44_100 * 2);
        }
    }

    @Test
    void aGigabyteDoesNot() throws Exception {
        try (Peer peer = Peer.afterRequest(line -> sendSound(line, 1 << 30));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.ask(QUESTION, () -> {})))
                    .isEqualTo(new DelphiProblem.NotUnderstood("an endless answer"));
        }
    }

    @Test
    void oneThatBreaksOffIsBroken() throws Exception {
        try (Peer peer =
                        Peer.afterRequest(line ->
                                line.send(
                                        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"a\": "));
                DelphiApi api = Apis.patient(peer)) {
            assertThat(Apis.problemOf(() -> api.ask(QUESTION, () -> {})))
                    .isEqualTo(new DelphiProblem.Broken("127.0.0.1"));
        }
    }

    @Test
    void interruptEndsOneThatHasBegun() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        try (Peer peer =
                        Peer.afterRequest(line -> {
                            line.begin("Content-Type: application/json");
                            line.chunk("{\"text\"".getBytes(StandardCharsets.US_ASCII));
                            begun.countDown();
                            line.hang();
                            left.countDown();
                        });
                DelphiApi api = Apis.patient(peer)) {
            Caller caller = Caller.of(() -> api.ask(QUESTION, () -> {}));
            begun.await();
            caller.awaitReading();
            caller.interrupt();

            assertThat(caller.result().outcome()).isInstanceOf(InterruptedException.class);
            left.await();
        }
    }

    @Test
    void oneMayTakeLongerThanAStreamMayStandStill() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        try (Peer slow =
                        Peer.afterRequest(line -> {
                            stalled.await();
                            line.answer("200 OK", "{\"clone_response\": {\"text\": \"a\"}}");
                        });
                Peer silent = Peer.afterRequest(Line::hang);
                DelphiApi api = Apis.impatient(slow);
                DelphiApi other = Apis.impatient(silent)) {
            Caller caller = Caller.of(() -> Apis.allOf(api.ask(QUESTION, () -> {})).getFirst());
            assertThat(Apis.problemOfTyping(other)).isEqualTo(new DelphiProblem.Stalled());
            stalled.countDown();

            assertThat(caller.result().outcome()).isEqualTo(new ReplyEvent.Words("a"));
        }
    }

    @Test
    void closedOneTellsNoMore() {
        ReadyReply reply =
                new ReadyReply(
                        44_100,
                        List.of(new ReplyEvent.Words("a"), new ReplyEvent.Finished(Reply.EMPTY)));
        reply.close();

        assertThat(reply.next()).isEqualTo(Apis.cutShort(new DelphiProblem.Closed()));
    }

    @ParameterizedTest
    @CsvSource({"24000, 1, 16", "48000, 2, 16"})
    void soundInAFileSaysWhatItIs(int rate, int channels, int bits) throws DelphiException {
        WholeSound sound = WholeSound.of(wav(rate, channels, bits), SoundForm.OF_TURNS);

        assertThat(sound.sampleRate()).isEqualTo(rate);
        assertThat(sound.pcm()).hasSize(8 / channels);
    }

    @ParameterizedTest
    @CsvSource({"44100, 1, 24", "44100, 6, 16", "1, 1, 16"})
    void soundThatCannotBePlayedIsNotUnderstood(int rate, int channels, int bits) {
        assertThat(
                        Apis.problemOf(
                                () -> WholeSound.of(wav(rate, channels, bits), SoundForm.OF_TURNS)))
                .isInstanceOf(DelphiProblem.NotUnderstood.class);
    }

    private static byte[] wav(int rate, int channels, int bits) {
        return ByteBuffer.allocate(52)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) channels)
                .putInt(rate)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) bits)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .array();
    }

    /// So many characters of base64, in chunks of a size that is a multiple of nothing.
    private static void sendSound(Line line, int length) throws IOException {
        line.begin("Content-Type: application/json");
        line.chunk("{\"clone_response\":{\"full_audio\":\"".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[999_983];
        Arrays.fill(piece, (byte) 'A');
        for (int left = length; left > 0; left -= piece.length) {
            line.chunk(left < piece.length ? Arrays.copyOf(piece, left) : piece);
        }
        line.chunk("\"}}".getBytes(StandardCharsets.US_ASCII));
        line.end();
    }
}
