package app.pythia.ui.chat;

import java.util.concurrent.CompletableFuture;

/// Fetches pictures from the web.
@FunctionalInterface
public interface PictureSource {

    /// The picture's bytes as they come from that address, which is `http` or `https`. Asked only
    /// when the user wants to see it. Returns at once; the answer may come on any thread, and fails
    /// with any exception if the picture cannot be had or is too large.
    CompletableFuture<byte[]> fetch(String url);
}
