package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Wav;
import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.DeviceNames;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.Warmth;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import app.pythia.turn.Approach;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.Problem;
import app.pythia.turn.TranscriptionException;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnStep;
import app.pythia.turn.TurnTools;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Presses the talk key again and again while a chirp is spoken into the default microphone, 100 ms
/// after it, and lets go 100 ms before the chirp ends; prints what is in each take. What it speaks
/// goes to the default speaker, whose monitor is to be the default microphone.
final class OnsetProgram {
    /// A little less than is asked for, since the player is not exact: rather early than late.
    private static final long AFTER_KEY = 80_000_000;

    private static final long BEFORE_END = 100_000_000;
    private static final int CALIBRATIONS = 20;

    private final Chirp spoken = Chirp.at(ChirpSpeaker.RATE);
    private final Chirp taken = Chirp.at(PcmFormat.SPOKEN_TURN.sampleRate());
    private final Random random = new Random(1);
    private final BlockingQueue<VoiceClip> takes = new LinkedBlockingQueue<>();
    private final ChirpSpeaker speaker;
    private final OpenEar ear;
    private final MicrophoneLine microphone;
    private final TurnService turns;
    private volatile long begunAt;
    private volatile long openAt;
    private long delay;

    private OnsetProgram(ChirpSpeaker speaker, OpenEar ear, JavaSoundDevices devices) {
        this.speaker = speaker;
        this.ear = ear;
        microphone = new MicrophoneLine(devices, () -> Duration.ZERO);
        turns = turns(new PlaybackQueue(devices, () -> Rendition.PLAIN));
    }

    /// @param arguments how the microphone is found, `cold` or `warm`; how many presses; a folder
    static void main(String[] arguments) throws Exception {
        // The program has both long before anybody presses a key.
        LoggerFactory.getLogger(OnsetProgram.class).info("onset");
        Thread.startVirtualThread(() -> {}).join();
        int times = Integer.parseInt(arguments[1]);
        try (ChirpSpeaker speaker = new ChirpSpeaker();
                OpenEar ear = new OpenEar();
                JavaSoundDevices devices =
                        new JavaSoundDevices(new Observable<>(DeviceNames.NONE))) {
            devices.start();
            OnsetProgram program = new OnsetProgram(speaker, ear, devices);
            program.calibrate();
            boolean early = arguments[0].equals("warm");
            int good = 0;
            for (int i = 0; good < times && i < 2 * times; i++) {
                good += program.press(i, early, Path.of(arguments[2])) ? 1 : 0;
            }
            program.turns.close();
            program.microphone.close();
        }
        System.exit(0);
    }

    /// From asking for a chirp to its sounding.
    private void calibrate() {
        long[] delays = new long[CALIBRATIONS];
        for (int i = 0; i < CALIBRATIONS; i++) {
            ear.forget();
            Moment.awaitMillis(100 + random.nextInt(50));
            long asked = System.nanoTime();
            speaker.speak(spoken);
            Moment.awaitMillis(600);
            delays[i] = ear.began(spoken).orElseThrow() - asked;
        }
        Arrays.sort(delays);
        delay = delays[CALIBRATIONS / 2];
        System.out.println("delay " + delay / 1_000_000);
    }

    private boolean press(int number, boolean early, Path folder)
            throws IOException, InterruptedException {
        if (early) {
            turns.approach(Approach.POINTER);
        } else {
            microphone.release();
        }
        Moment.awaitMillis(60 + random.nextInt(40));
        ear.forget();
        long key = System.nanoTime() + Math.max(0, delay - AFTER_KEY) + 5_000_000;
        Thread speaking = Thread.ofPlatform().start(() -> speakAt(key + AFTER_KEY - delay));
        Moment.await(key);
        begunAt = key;
        turns.begin();
        Moment.await(key + AFTER_KEY + (long) (Chirp.SECONDS * 1e9) - BEFORE_END);
        turns.finish();
        // None comes if the turn took it for a slip of the finger, or for silence.
        VoiceClip take = takes.poll(2, TimeUnit.SECONDS);
        speaking.join();
        return tell(number, take, folder);
    }

    private void speakAt(long time) {
        Moment.await(time);
        speaker.speak(spoken);
    }

    private boolean tell(int number, @Nullable VoiceClip take, Path folder) throws IOException {
        Chirp.Found found = take == null ? Chirp.Found.NOWHERE : taken.in(samples(take.pcm()));
        OptionalLong began = ear.began(spoken);
        Press press =
                new Press(
                        began.isEmpty() ? Double.NaN : (began.getAsLong() - begunAt) / 1e6,
                        (openAt - begunAt) / 1e6,
                        found.offset() * 1000.0 / taken.rate(),
                        found.beginning(),
                        found.end());
        System.out.println(press.line());
        if (take != null && !(press.hasBeginning() && press.hasEnd())) {
            Files.write(
                    folder.resolve("clipped-" + number + ".wav"),
                    new Wav(PcmFormat.SPOKEN_TURN, take.pcm()).bytes());
        }
        return press.isAsAsked();
    }

    private static double[] samples(byte[] pcm) {
        double[] samples = new double[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Pcm.sample(pcm, 2 * i) / 32_768.0;
        }
        return samples;
    }

    /// Turns that go no further than to have the take written down.
    private TurnService turns(PlaybackQueue playback) {
        ConversationStore store = new ConversationStore();
        store.select(new ConversationId("bench"));
        DelphiApi nobody =
                (DelphiApi)
                        Proxy.newProxyInstance(
                                DelphiApi.class.getClassLoader(),
                                new Class<?>[] {DelphiApi.class},
                                (_, method, _) -> {
                                    if (method.getReturnType() == Warmth.class) {
                                        return (Warmth) () -> {};
                                    }
                                    throw new UnsupportedOperationException(method.getName());
                                });
        Preferences preferences =
                new Preferences(
                        Delivery.STREAMED, TypedAnswer.SENTENCES, Optional.of(this::written));
        return new TurnService(
                new TurnTools(
                        nobody,
                        store,
                        new ConversationOpener(nobody, store, Optional::empty),
                        microphone,
                        playback,
                        InstantSource.system(),
                        Sleeper.system(),
                        () -> preferences,
                        KeptSounds.inMemory(1),
                        Outbox.none(),
                        new FirstSounds(),
                        this::step));
    }

    private String written(VoiceClip take) throws TranscriptionException {
        takes.add(take);
        throw new TranscriptionException(new Problem.NothingUnderstood());
    }

    private void step(TurnStep step) {
        if (step == TurnStep.MICROPHONE_OPEN) {
            openAt = System.nanoTime();
        }
    }
}
