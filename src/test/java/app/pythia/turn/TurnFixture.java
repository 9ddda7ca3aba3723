package app.pythia.turn;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.Wav;
import app.pythia.audio.capture.FakeLine;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Transcript;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.Said;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Sleeper;
import app.pythia.support.Watched;
import app.pythia.turn.Preferences.TypedAnswer;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/// Turns with a service, devices and a store that a test plays with.
@Timeout(30)
abstract class TurnFixture {
    protected static final byte[] SENTENCE =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 440, Duration.ofMillis(500));
    protected static final byte[] ANSWER =
            Sounds.tone(PcmFormat.SPOKEN_TURN, 880, Duration.ofMillis(400));

    protected final FakeDelphi delphi = new FakeDelphi();
    protected final FakeDevices devices = new FakeDevices();
    protected final ConversationStore store = new ConversationStore();
    protected final PlaybackQueue playback = new PlaybackQueue(devices, () -> Rendition.PLAIN);
    protected final MicrophoneLine microphone =
            FakeLine.of(devices, () -> preferences().take().preRoll());
    protected final FirstSounds firstSounds = new FirstSounds();
    protected volatile Preferences preferences =
            new Preferences(Delivery.STREAMED, TypedAnswer.SENTENCES, Optional.empty());
    protected volatile Instant now = Instant.parse("2026-11-20T10:42:00Z");

    /// A tail is over at once; whatever waits for longer waits until the end of the test.
    protected volatile Sleeper sleeper =
            time -> {
                if (time.compareTo(Duration.ofSeconds(1)) >= 0) {
                    new CountDownLatch(1).await();
                }
            };

    protected final List<TurnStep> steps = new CopyOnWriteArrayList<>();
    protected final Outbox outbox = outbox();
    protected final KeptSounds sounds = KeptSounds.inMemory(50_000_000);
    protected final TurnService turns =
            new TurnService(
                    new TurnTools(
                            delphi,
                            store,
                            new ConversationOpener(delphi, store, Optional::empty),
                            microphone,
                            playback,
                            () -> now,
                            time -> sleeper.sleep(time),
                            () -> preferences,
                            sounds,
                            outbox,
                            firstSounds,
                            steps::add));

    /// What keeps what is said; asked once.
    protected Outbox outbox() {
        return Outbox.none();
    }

    protected final Watched<TurnState> states = new Watched<>(turns.state());
    protected final Watched<Transcript> transcripts = new Watched<>(store.transcript());

    @AfterEach
    void close() {
        turns.close();
        microphone.close();
        playback.close();
        outbox.close();
    }

    protected List<String> shownTexts() {
        return store.transcript().get().messages().stream().map(Message::text).toList();
    }

    protected void say(byte[] sound) {
        press(sound);
        turns.finish();
    }

    /// Presses and speaks, and does not let go.
    protected void press(byte[] sound) {
        turns.begin();
        devices.microphone().hear(sound);
        states.await(TurnState.Listening.class);
        awaitHeard();
    }

    protected void prefer(UnaryOperator<TakePreferences> change) {
        preferences =
                new Preferences(
                        preferences.delivery(),
                        preferences.typed(),
                        preferences.speechToText(),
                        change.apply(preferences.take()));
    }

    private Preferences preferences() {
        return preferences;
    }

    protected void awaitHeard() {
        devices.microphone().awaitHeard();
    }

    protected byte[] sentSamples(int turn) {
        ByteArrayOutputStream base64 = new ByteArrayOutputStream();
        ((Said.Spoken) delphi.asked.get(turn).said()).base64Wav().forEach(base64::writeBytes);
        return Wav.parse(Base64.getDecoder().decode(base64.toByteArray())).pcm();
    }

    protected boolean isKept(Transcript shown, String text) {
        return shown.messages().stream()
                .anyMatch(message ->
                        message.text().equals(text) && message.status() == MessageStatus.NOT_SENT);
    }

    protected static boolean shows(Transcript shown, String text) {
        return shown.messages().stream().anyMatch(message -> message.text().equals(text));
    }

    protected static boolean hasStatus(Transcript shown, MessageStatus status) {
        return shown.messages().stream().anyMatch(message -> message.status() == status);
    }

    protected static ReplyEvent finished(String text) {
        return new ReplyEvent.Finished(
                new Reply(
                        Optional.of("m-" + text),
                        Optional.of(text),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
