package app.pythia.outbox;

import app.pythia.support.Observable;
import java.util.List;
import java.util.Optional;

/// What the user said and the service may not have yet: kept where it outlives the program, until
/// the service has it. No call of the service can be told twice without being done twice; so what
/// is written here, and when, is what makes a turn go out exactly once.
///
/// Safe for use by any thread. After it is closed, nothing more is kept.
public interface Outbox extends AutoCloseable {

    /// An outbox that forgets everything with the program.
    static Outbox none() {
        return new NoOutbox();
    }

    /// Begins to keep a take that is being spoken. Returns at once; nothing that is done with it
    /// waits for the disk, but its end.
    Draft record(Outgoing first);

    /// Keeps how far something has come. When this returns, it survives a loss of power.
    ///
    /// @throws OutboxException if it cannot be kept: then what was known before still is
    void put(Outgoing now) throws OutboxException;

    /// The service has it: its words and its sound are forgotten, and that it was sent is
    /// remembered until [#remove].
    void sent(OutgoingId id);

    /// Forgets it.
    void remove(OutgoingId id);

    /// What an earlier run has left, oldest first; what cannot be read is left where it is.
    List<Outgoing> left();

    /// The samples of what was spoken, in [app.pythia.audio.PcmFormat#SPOKEN_TURN], as far as they
    /// were kept.
    ///
    /// @throws OutboxException if they cannot be read
    byte[] sound(OutgoingId id) throws OutboxException;

    /// What is wrong with keeping things, if anything is.
    Observable<Optional<OutboxProblem>> problem();

    @Override
    void close();
}
