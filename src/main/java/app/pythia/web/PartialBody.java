package app.pythia.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Takes a body up to a size, and turns the rest away.
final class PartialBody implements BodySubscriber<PartialBody.Part> {
    private final int most;
    private final Progress progress;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Part> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /// What was taken.
    ///
    /// @param whole whether that is all
    record Part(byte[] bytes, boolean whole) {}

    PartialBody(int most, Progress progress) {
        this.most = most;
        this.progress = progress;
    }

    @Override
    public CompletionStage<Part> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription coming) {
        progress.moved();
        subscription = coming;
        coming.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        progress.moved();
        boolean fits = pieces.stream().allMatch(this::take);
        if (subscription != null && fits) {
            subscription.request(1);
        } else if (subscription != null) {
            subscription.cancel();
            result.complete(new Part(taken.toByteArray(), false));
        }
    }

    private boolean take(ByteBuffer piece) {
        byte[] bytes = new byte[Math.min(piece.remaining(), most - taken.size())];
        piece.get(bytes);
        taken.writeBytes(bytes);
        return !piece.hasRemaining();
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(new Part(taken.toByteArray(), true));
    }
}
