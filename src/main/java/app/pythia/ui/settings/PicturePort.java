package app.pythia.ui.settings;

import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.support.Observable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A clone's picture. Every call returns at once; its answer comes on any thread, and says why it
/// was not done, if it was not.
public interface PicturePort {

    /// No picture, and none is taken.
    static PicturePort none() {
        return new PicturePort() {
            private final Observable<Optional<ClonePicture>> now =
                    new Observable<>(Optional.empty());

            @Override
            public Observable<Optional<ClonePicture>> now() {
                return now;
            }

            @Override
            public CompletableFuture<Optional<Problem>> choose(Path file) {
                return CompletableFuture.completedFuture(Optional.of(Problem.NOT_KEPT));
            }

            @Override
            public CompletableFuture<Optional<Problem>> remove() {
                return CompletableFuture.completedFuture(Optional.empty());
            }
        };
    }

    /// The one that it has.
    Observable<Optional<ClonePicture>> now();

    /// Makes one of a file, in place of the one that it has.
    CompletableFuture<Optional<Problem>> choose(Path file);

    /// Deletes it.
    CompletableFuture<Optional<Problem>> remove();
}
