package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final WebAddress ADDRESS =
            WebAddress.of("https://example.org/a.png").orElseThrow();

    private final List<String> fetched = new ArrayList<>();
    private CompletableFuture<byte[]> answer = new CompletableFuture<>();
    private final Pictures pictures =
            new Pictures(
                    url -> {
                        fetched.add(url);
                        return answer;
                    },
                    new FxBridge(Runnable::run));

    @Test
    void fetchesNothingByItself() {
        assertThat(state()).isInstanceOf(PictureState.Unseen.class);
        assertThat(fetched).isEmpty();
    }

    @Test
    void fetchesAPictureOnce() {
        pictures.show(ADDRESS);
        pictures.show(ADDRESS);
        assertThat(state()).isInstanceOf(PictureState.Coming.class);
        answer.complete(new byte[] {1});
        pictures.show(ADDRESS);

        assertThat(state()).isInstanceOf(PictureState.Here.class);
        assertThat(fetched).containsExactly("https://example.org/a.png");
    }

    @Test
    void triesAgainAfterAFailure() {
        pictures.show(ADDRESS);
        PictureProblem gone = new PictureProblem.Refused(404);
        answer.completeExceptionally(new PictureException(gone));
        assertThat(state()).isEqualTo(new PictureState.Failed(Optional.of(gone)));
        answer = new CompletableFuture<>();
        pictures.show(ADDRESS);

        assertThat(fetched).hasSize(2);
    }

    private PictureState state() {
        return pictures.state(ADDRESS).get();
    }
}
