package app.pythia.bench;

import app.pythia.audio.device.DeviceNames;
import app.pythia.audio.device.JavaSoundDevices;
import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.demo.DemoClone;
import app.pythia.support.Observable;
import app.pythia.turn.LastTurns;
import app.pythia.turn.TakePreferences;
import app.pythia.turn.TurnTiming.DeviceInUse;
import java.nio.file.Path;
import java.util.Optional;

/// Takes spoken turns with the demo clone on the system's devices, and prints when the steps of the
/// last one were.
final class TurnLatencyProgram implements LastTurns.Devices {
    static final String LISTENING = "listening";
    static final String STEP = "step";

    private static final long SPEAKING_MILLIS = 3_500;

    private TurnLatencyProgram() {}

    /// @param arguments how many turns, and a folder
    static void main(String[] arguments) throws Exception {
        LastTurns last = new LastTurns(new TurnLatencyProgram());
        try (DemoClone clone = DemoClone.start();
                DelphiApi api =
                        new HttpDelphiApi(
                                clone.baseUri(),
                                clone.apiKey(),
                                "Pythia",
                                HttpDelphiApi.STALL_LIMIT);
                JavaSoundDevices devices =
                        new JavaSoundDevices(new Observable<>(DeviceNames.NONE))) {
            devices.start();
            try (SpokenTurns turns =
                    new SpokenTurns(
                            api,
                            new ConversationStore(),
                            devices,
                            TakePreferences.USUAL,
                            Path.of(arguments[1]),
                            last)) {
                for (int turn = 0; turn < Integer.parseInt(arguments[0]); turn++) {
                    turns.press();
                    turns.awaitListening();
                    System.out.println(LISTENING);
                    Moment.awaitMillis(SPEAKING_MILLIS);
                    turns.release();
                    turns.awaitEnd();
                }
            }
        }
        last.turns()
                .get()
                .getFirst()
                .steps()
                .forEach((step, time) ->
                        System.out.println(STEP + " " + step + " " + time.toNanos()));
        System.exit(0);
    }

    @Override
    public Optional<DeviceInUse> microphone() {
        return Optional.empty();
    }

    @Override
    public Optional<DeviceInUse> speaker() {
        return Optional.empty();
    }

    @Override
    public int gaps() {
        return 0;
    }
}
