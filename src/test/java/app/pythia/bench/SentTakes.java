package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.capture.Recording;
import app.pythia.audio.dsp.Treatment;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.turn.TakePreferences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Takes that go the whole of Pythia's way to a service on this machine: its microphone line, its
/// take, its turn, its client.
final class SentTakes implements AutoCloseable {
    private static final TakePreferences NO_TAIL =
            new TakePreferences(
                    Duration.ZERO,
                    Set.of(),
                    Duration.ZERO,
                    TakePreferences.SpeakNow.SEEN,
                    TakePreferences.BeforeSending.NOTHING,
                    Treatment.OFF);

    private static final Duration SETTLING = Duration.ofMillis(100);

    /// What a take that is spoken in its own time has not on the disk yet when the key comes up is
    /// what came since it was last written.
    private static final Duration NOT_WRITTEN_YET = Duration.ofMillis(200);

    private final HastyMicrophone microphone = new HastyMicrophone();
    private final CountingService service;
    private final DelphiApi api;
    private final SpokenTurns turns;
    private final ReadyLine readyLine;
    private final WrittenTakes written;

    SentTakes(Path folder) throws IOException {
        service = CountingService.start();
        api = new HttpDelphiApi(service.uri(), "key", "Pythia", HttpDelphiApi.STALL_LIMIT);
        turns =
                new SpokenTurns(
                        api, begun(), new QuickDevices(microphone), NO_TAIL, folder, _ -> {});
        readyLine = ReadyLine.to(service.address());
        written = new WrittenTakes(folder);
    }

    /// A conversation is open already: to begin one is another call.
    private static ConversationStore begun() {
        ConversationStore store = new ConversationStore();
        ConversationId conversation = new ConversationId("c1");
        store.merge(List.of(Conversation.unread(conversation, Optional.empty(), Optional.empty())));
        store.select(conversation);
        return store;
    }

    /// One take, and when what of it happened, in nanoseconds after the key came up.
    ///
    /// @param begun the first byte of the request was with the service
    /// @param sent the last byte was
    record Times(long begun, long sent) {}

    /// Speaks for so long, lets go, and waits for the answer.
    Times send(Duration length) throws IOException, InterruptedException {
        Set<Path> before = written.sounds();
        turns.press();
        hear(length.minus(NOT_WRITTEN_YET));
        written.await(
                PcmFormat.SPOKEN_TURN.bytes(length.minus(NOT_WRITTEN_YET.multipliedBy(2))), before);
        settle();
        hear(NOT_WRITTEN_YET);
        long released = System.nanoTime();
        turns.release();
        CountingService.Arrival arrival = service.next();
        turns.awaitEnd();
        return new Times(arrival.firstByte() - released, arrival.lastByte() - released);
    }

    private void hear(Duration length) throws InterruptedException {
        microphone.speak(length);
        microphone.awaitHeard();
    }

    /// Nobody speaks for minutes within a second: what that has left to do for the processor, the
    /// garbage collector and the disk is over before the key comes up.
    private static void settle() {
        LockSupport.parkNanos(SETTLING.toNanos());
    }

    /// What such a take puts on the line.
    List<byte[]> body(Duration length) {
        Recording recording = new Recording();
        float[] heard = Pcm.toMono(microphone.samples(length), 1);
        recording.append(heard, heard.length, HastyMicrophone.FORMAT.sampleRate());
        List<byte[]> body = new ArrayList<>();
        body.add(
                CountingService.ascii(
                        "{\"conversation_id\":\"c1\",\"response_type\":\"voice\",\"stream\":true,"
                                + "\"voice_input_stream\":\""));
        body.addAll(recording.finish().base64Wav());
        body.add(CountingService.ascii("\"}"));
        return body;
    }

    /// Sends bytes that are ready, by nothing but a socket.
    ///
    /// @return when the last byte was with the service, in nanoseconds after the beginning
    long sendReady(List<byte[]> body) throws IOException, InterruptedException {
        settle();
        long begun = System.nanoTime();
        readyLine.send(body);
        long sent = service.next().lastByte() - begun;
        readyLine.awaitAnswer();
        return sent;
    }

    /// The same of a take that is made ready only now.
    Times sendAfterwards(EncodedAfterwards reference, byte[] recorded)
            throws DelphiException, InterruptedException {
        settle();
        long begun = System.nanoTime();
        reference.send(recorded);
        CountingService.Arrival arrival = service.next();
        return new Times(arrival.firstByte() - begun, arrival.lastByte() - begun);
    }

    DelphiApi api() {
        return api;
    }

    byte[] recorded(Duration length) {
        return microphone.samples(length);
    }

    @Override
    public void close() throws IOException {
        turns.close();
        api.close();
        readyLine.close();
        service.close();
    }
}
