package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.KeptSecret;
import app.pythia.settings.OwnClone;
import app.pythia.settings.SecretState;
import app.pythia.ui.notice.CloneNotices;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a clone away from this computer: its key, its files, and last what is settled for it, so
/// that what is left over can be removed once more.
record CloneRemoval(Setup setup, CloneFolders folders, ClonePictures pictures) {
    private static final Logger LOG = LoggerFactory.getLogger(CloneRemoval.class);

    /// Takes time. Nobody may have the clone's files open.
    ///
    /// @return what is to be told, in a sentence, if something is left over
    Optional<String> remove(CloneId id) throws InterruptedException {
        Optional<OwnClone> clone = setup.settings().settings().get().clones().find(id);
        return clone.isPresent() ? remove(clone.get()) : Optional.empty();
    }

    private Optional<String> remove(OwnClone clone) throws InterruptedException {
        if (!isKeyForgotten(clone)) {
            setup.settings()
                    .update(was ->
                            was.withOwn(clone.id(), it -> it.withKeyPlace(clone.keyPlace())));
            return Optional.of(CloneNotices.keyStillThere(clone.name()));
        }
        try {
            folders.delete(clone.id());
        } catch (IOException failed) {
            LOG.warn("Some files of a clone are still there", failed);
            return Optional.of(CloneNotices.filesStillThere(clone.name()));
        }
        var _ = pictures.remove(clone.id());
        setup.settings().update(was -> was.withClones(was.clones().remove(clone.id())));
        return Optional.empty();
    }

    private boolean isKeyForgotten(OwnClone clone) throws InterruptedException {
        if (clone.keyPlace().isEmpty()) {
            return true;
        }
        KeptSecret key = setup.secrets().apiKey(clone.id());
        key.forget(clone.keyPlace().get());
        key.awaitDone();
        return key.state().get().equals(SecretState.NONE);
    }
}
