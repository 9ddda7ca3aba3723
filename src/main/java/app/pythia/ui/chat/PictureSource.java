package app.pythia.ui.chat;

import java.util.concurrent.CompletableFuture;

/// Fetches pictures from the web.
@FunctionalInterface
public interface PictureSource {

    /// The picture's bytes as they come from that address, which is `http` or `https`. Asked only
    /// when the user wants to see it. Returns at once; the answer may come on any thread. It fails
    /// with a [app.pythia.turn.PictureException] where it is known why the picture cannot be had.
    CompletableFuture<byte[]> fetch(String url);
}
