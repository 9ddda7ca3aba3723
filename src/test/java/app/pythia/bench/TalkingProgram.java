package app.pythia.bench;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.device.AudioDevices;
import app.pythia.audio.device.DeviceNames;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.audio.device.Microphone;
import app.pythia.audio.device.Speaker;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.outbox.Outbox;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Observable;
import app.pythia.support.Sleeper;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TakePreferences;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnTools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pythia without its window, on the speaker that there is, with somebody who hums into its
/// microphone. It does what it is told line by line, and tells what it does, with the time.
final class TalkingProgram {
    private TalkingProgram() {}

    /// Where the service is.
    static void main(String[] args) throws IOException {
        try (JavaSoundDevices system = new JavaSoundDevices(new Observable<>(DeviceNames.NONE));
                PlaybackQueue playback =
                        new PlaybackQueue(new Devices(system), () -> Rendition.PLAIN);
                MicrophoneLine microphone =
                        new MicrophoneLine(new Devices(system), () -> Duration.ZERO);
                HttpDelphiApi api =
                        new HttpDelphiApi(
                                URI.create(args[0]), "key", "bench", HttpDelphiApi.STALL_LIMIT);
                TurnService turns = new TurnService(tools(playback, microphone, api))) {
            system.start();
            turns.state().subscribe(state -> tell(state.getClass().getSimpleName()));
            obey(turns);
        }
        System.exit(0);
    }

    private static void obey(TurnService turns) throws IOException {
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            switch (order) {
                case "press" -> {
                    tell("pressed");
                    turns.begin();
                }
                case "release" -> turns.finish();
                case "cancel" -> turns.cancel();
                default -> throw new IllegalArgumentException(order);
            }
        }
    }

    private static void tell(String what) {
        System.out.println(System.nanoTime() + " " + what);
    }

    private static TurnTools tools(
            PlaybackQueue playback, MicrophoneLine microphone, DelphiApi api) {
        ConversationStore store = new ConversationStore();
        Preferences preferences =
                new Preferences(
                        Delivery.STREAMED, TypedAnswer.VOICE, Optional.empty(), withoutTail());
        return new TurnTools(
                api,
                store,
                new ConversationOpener(api, store, Optional::empty),
                microphone,
                playback,
                InstantSource.system(),
                Sleeper.system(),
                () -> preferences,
                KeptSounds.inMemory(10_000_000),
                Outbox.none(),
                new FirstSounds(),
                _ -> {});
    }

    private static TakePreferences withoutTail() {
        TakePreferences usual = TakePreferences.USUAL;
        return new TakePreferences(
                Duration.ZERO,
                Set.of(),
                usual.preRoll(),
                usual.speakNow(),
                usual.beforeSending(),
                usual.treatment());
    }

    /// The system's speaker, and a microphone that hums.
    private record Devices(AudioDevices system) implements AudioDevices {

        @Override
        public boolean hasMicrophone() {
            return true;
        }

        @Override
        public boolean hasSpeaker() {
            return true;
        }

        @Override
        public List<String> microphones() {
            return List.of();
        }

        @Override
        public List<String> speakers() {
            return system.speakers();
        }

        @Override
        public Microphone microphone() {
            return new HummingMicrophone();
        }

        @Override
        public Speaker speaker() {
            return system.speaker();
        }

        @Override
        public Observable<DevicesToUse> toUse() {
            return system.toUse();
        }
    }
}
