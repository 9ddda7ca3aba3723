package app.pythia.outbox;

import java.util.UUID;

/// The name under which something is kept until it has been sent.
public record OutgoingId(String value) {

    /// A name that nothing else has.
    public static OutgoingId random() {
        return new OutgoingId(UUID.randomUUID().toString());
    }
}
