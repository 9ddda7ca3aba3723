package app.pythia.devices;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// All that a person with a microphone, a speaker and a screen has.
///
/// @param pulse the microphone and the speaker
/// @param display the screen, the keyboard and the pointer
/// @param sentence what there is to say
record Studio(PrivatePulse pulse, VirtualDisplay display, Sentence sentence)
        implements AutoCloseable {

    /// Starts all of it.
    ///
    /// @param folder takes the files of all of it
    /// @throws AssertionError if programs are missing on this machine; it names them
    static Studio open(Path folder) {
        Tools.require();
        Sentence sentence = Sentence.spoken(folder);
        PrivatePulse pulse = PrivatePulse.start(folder.resolve("pulse"));
        try {
            return new Studio(pulse, VirtualDisplay.start(folder), sentence);
        } catch (RuntimeException e) {
            pulse.close();
            throw e;
        }
    }

    /// What a program must be told to be used here.
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(display.environment());
        environment.putAll(pulse.environment());
        return environment;
    }

    @Override
    public void close() {
        display.close();
        pulse.close();
    }
}
