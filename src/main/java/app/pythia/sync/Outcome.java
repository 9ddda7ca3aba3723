package app.pythia.sync;

import app.pythia.delphi.DelphiException;
import app.pythia.turn.Problem;
import app.pythia.turn.Translation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What becomes of a call of the service.
final class Outcome {
    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    private Outcome() {}

    /// Makes the call, and says how it went.
    ///
    /// @param takeBack is run if it failed
    static MirrorState of(Patience.Question question, Runnable takeBack) {
        try {
            question.ask();
            return new MirrorState.Idle();
        } catch (DelphiException failed) {
            LOG.info("The service did not answer the mirror: {}", failed.getMessage());
            takeBack.run();
            return new MirrorState.Failed(Translation.problem(failed.problem()));
        } catch (InterruptedException closing) {
            return new MirrorState.Idle();
        } catch (RuntimeException bug) {
            LOG.error("The mirror has a fault", bug);
            takeBack.run();
            return new MirrorState.Failed(new Problem.Internal());
        }
    }
}
