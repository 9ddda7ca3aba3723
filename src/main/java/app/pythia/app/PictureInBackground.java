package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.ClonePicture.Problem;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.ui.settings.PicturePort;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// One clone's picture, changed on virtual threads while the window goes on. Once closed, it is
/// told no more of.
final class PictureInBackground implements PicturePort, AutoCloseable {
    private final ClonePictures pictures;
    private final CloneId clone;
    private final Observable<Optional<ClonePicture>> now = new Observable<>(Optional.empty());
    private final Subscription watching;

    PictureInBackground(ClonePictures pictures, CloneId clone) {
        this.pictures = pictures;
        this.clone = clone;
        watching = pictures.all().subscribe(all -> now.set(Optional.ofNullable(all.get(clone))));
    }

    @Override
    public Observable<Optional<ClonePicture>> now() {
        return now;
    }

    @Override
    public CompletableFuture<Optional<Problem>> choose(Path file) {
        return inBackground(() -> pictures.choose(clone, file));
    }

    @Override
    public CompletableFuture<Optional<Problem>> remove() {
        return inBackground(() -> pictures.remove(clone));
    }

    @Override
    public void close() {
        watching.close();
    }

    private static CompletableFuture<Optional<Problem>> inBackground(
            Supplier<Optional<Problem>> work) {
        CompletableFuture<Optional<Problem>> done = new CompletableFuture<>();
        Thread.ofVirtual().name("picture").start(() -> done.complete(work.get()));
        return done;
    }
}
