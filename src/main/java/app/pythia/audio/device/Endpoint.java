package app.pythia.audio.device;

/// A device that was found.
///
/// @param name for people; no other device of its kind has it
/// @param route also tells it from all others
record Endpoint(String name, Route route, Link link, Purpose purpose) {

    /// What it is there for.
    enum Purpose {
        /// To be talked or listened with.
        USE,
        /// To hear what a speaker plays: hardly what a user talks into.
        MONITOR
    }

    Endpoint withName(String other) {
        return new Endpoint(other, route, link, purpose);
    }

    NamedDevice device() {
        return new NamedDevice(name, link);
    }
}
