package app.pythia.app;

import app.pythia.turn.PictureException;
import app.pythia.turn.Pictures;
import app.pythia.ui.chat.PictureSource;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/// Fetches pictures while the window goes on, each on a virtual thread of its own.
final class PicturesInBackground implements PictureSource {
    private final Pictures pictures;

    PicturesInBackground(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public CompletableFuture<byte[]> fetch(String url) {
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        Thread.ofVirtual().name("picture").start(() -> fetch(url, picture));
        return picture;
    }

    private void fetch(String url, CompletableFuture<byte[]> picture) {
        try {
            picture.complete(pictures.fetch(URI.create(url)));
        } catch (PictureException | RuntimeException failed) {
            picture.completeExceptionally(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            picture.completeExceptionally(ended);
        }
    }
}
