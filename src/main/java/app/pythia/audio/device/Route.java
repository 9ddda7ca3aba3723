package app.pythia.audio.device;

/// How Java Sound is brought to open a device. The system's own choice needs no route.
sealed interface Route {

    /// Through the sound server that ALSA's `default` leads to.
    ///
    /// @param name of the sink or source, as the server calls it
    record Server(String name) implements Route {}

    /// As a mixer of Java Sound's own.
    ///
    /// @param name as Java Sound calls it
    record Mixer(String name) implements Route {}
}
