package app.pythia.soak.events;

/// Something that must not be, in words for whoever looks for its cause.
public record Finding(Kind kind, String words) {

    /// What is wrong.
    public enum Kind {
        /// An exception that nobody caught, or that was logged as an error.
        UNCAUGHT,
        /// The window's thread did nothing else for more than a second.
        BLOCKED,
        /// The program did not come back to where the user can talk, or what is said does not
        /// arrive.
        NOT_READY,
        /// The microphone is open though nothing is held.
        STUCK,
        /// The service has got something more often than the user said it.
        TWICE,
        /// What was said is neither with the service nor shown as unsent.
        LOST,
        /// Something is told as unsent that the service has, or as sent that it has not.
        UNTRUE,
        /// A message that was shown is there no more.
        MESSAGE
    }
}
