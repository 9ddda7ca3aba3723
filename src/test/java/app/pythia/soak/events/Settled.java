package app.pythia.soak.events;

import java.util.Optional;

/// The program when all is well again, and what can be done to it then. [Aftermath] asks.
interface Settled {

    /// Lets go of whatever is held, and brings the window to the front.
    void letGo();

    /// Leaves whatever is open.
    void escape();

    /// Holds the talk key for a second.
    void talk();

    /// What the program says of itself, such as `ready`.
    String state();

    /// Whether a take goes on.
    boolean isRecording();

    /// How many microphones are open.
    int microphonesOpen();

    /// The first that was said after a moment, in nanoseconds.
    Optional<Said> saidAfter(long moment);

    /// Whether the service has that.
    boolean hasArrived(Said said);

    /// Whether something is on its way, or will go by itself.
    boolean isBusy();
}
