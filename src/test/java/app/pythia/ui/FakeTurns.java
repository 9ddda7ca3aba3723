package app.pythia.ui;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.support.Observable;
import app.pythia.turn.Approach;
import app.pythia.turn.Loudness;
import app.pythia.turn.Passage;
import app.pythia.turn.Queued;
import app.pythia.turn.TakeWarning;
import app.pythia.turn.TurnState;
import app.pythia.turn.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Turns that only write down what is asked of them, and listen from `begin` to `finish`.
public final class FakeTurns implements Turns {
    private final Observable<Queued> queued = new Observable<>(new Queued.Nothing());
    public static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");

    private final Observable<TurnState> state = new Observable<>(new TurnState.Ready());
    private final Observable<Optional<Passage>> passage = new Observable<>(Optional.empty());
    private volatile List<Attachment> typed = List.of();
    private volatile Optional<byte[]> sounds = Optional.of(new byte[] {'R', 'I', 'F', 'F'});
    private final Loudness loudness = new Loudness();
    private final FakePlayer player = new FakePlayer(this::note);
    private final Observable<Optional<TakeWarning>> warning = new Observable<>(Optional.empty());
    private final Observable<Long> soundsKept = new Observable<>(0L);
    private final Set<SoundId> gone = ConcurrentHashMap.newKeySet();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Approach> approaches = new CopyOnWriteArrayList<>();

    @Override
    public boolean hasSound(Message message) {
        return message.voice().flatMap(VoiceNote::sound).filter(gone::contains).isEmpty();
    }

    @Override
    public Observable<Long> soundsKept() {
        return soundsKept;
    }

    /// Forgets a sound.
    public void forget(SoundId sound) {
        gone.add(sound);
        soundsKept.update(was -> was + 1);
    }

    /// What was asked, in order; what was only approached is not among it.
    public List<String> calls() {
        return calls;
    }

    @Override
    public Observable<TurnState> state() {
        return state;
    }

    @Override
    public Loudness loudness() {
        return loudness;
    }

    @Override
    public FakePlayer player() {
        return player;
    }

    @Override
    public Observable<Optional<TakeWarning>> warning() {
        return warning;
    }

    @Override
    public void approach(Approach how) {
        approaches.add(how);
    }

    /// How the talk key was approached, in order.
    public List<Approach> approaches() {
        return approaches;
    }

    @Override
    public void send() {
        calls.add("send");
        state.set(new TurnState.Sending());
    }

    @Override
    public void hearTake() {
        calls.add("hearTake");
    }

    @Override
    public void hear(MessageId message, Duration from) {
        calls.add("hear " + message.value() + " from " + from);
    }

    @Override
    public Optional<byte[]> wav(MessageId message) {
        calls.add("wav " + message.value());
        return sounds;
    }

    /// From here on no message's sound is known.
    public void forgetSounds() {
        sounds = Optional.empty();
    }

    private void note(String call) {
        calls.add(call);
    }

    @Override
    public void begin() {
        calls.add("begin");
        state.set(new TurnState.Listening(NOW));
    }

    @Override
    public void finish() {
        calls.add("finish");
        state.set(new TurnState.Sending());
    }

    @Override
    public void cancel() {
        calls.add("cancel");
        state.set(new TurnState.Ready());
    }

    @Override
    public void type(String text, List<Attachment> attachments) {
        calls.add("type " + text);
        typed = List.copyOf(attachments);
    }

    /// What went with the last message.
    public List<Attachment> typed() {
        return typed;
    }

    @Override
    public void hear(MessageId message) {
        calls.add("hear " + message.value());
    }

    @Override
    public Observable<Optional<Passage>> passage() {
        return passage;
    }

    @Override
    public void skipSentence() {
        calls.add("skipSentence");
    }

    @Override
    public void repeatSentence() {
        calls.add("repeatSentence");
    }

    @Override
    public Observable<Queued> queued() {
        return queued;
    }

    @Override
    public void sendQueuedNow() {
        calls.add("sendQueuedNow");
    }

    @Override
    public void sendAgain(MessageId message) {
        calls.add("sendAgain " + message.value());
    }

    @Override
    public void dismiss() {
        calls.add("dismiss");
        state.set(new TurnState.Ready());
    }
}
