package app.pythia.audio.device;

import app.pythia.audio.device.Endpoint.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/// The devices that Java Sound itself knows by name: those of Windows and macOS, and the cards of a
/// Linux without a sound server.
final class JavaSoundMixers {

    /// What there is now. Takes some 100 ms where devices are tried for it.
    Inventory list() {
        return new Inventory(list(TargetDataLine.class), list(SourceDataLine.class));
    }

    /// The first of each kind stands for the system's own choice, under a name that says so in the
    /// user's language, on all three systems; whatever that is at the moment, it does not say.
    private static Endpoints list(Class<? extends DataLine> kind) {
        List<Endpoint> found =
                Arrays.stream(AudioSystem.getMixerInfo())
                        .filter(info -> has(info, kind))
                        .skip(1)
                        .map(JavaSoundMixers::endpoint)
                        .toList();
        return Endpoints.of(found, Optional.empty());
    }

    private static boolean has(Mixer.Info info, Class<? extends DataLine> kind) {
        return AudioSystem.getMixer(info).isLineSupported(new Line.Info(kind));
    }

    private static Endpoint endpoint(Mixer.Info info) {
        String name = info.getName();
        return new Endpoint(name, new Route.Mixer(name), Link.of(name), Purpose.USE);
    }
}
