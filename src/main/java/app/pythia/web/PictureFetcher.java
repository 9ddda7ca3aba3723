package app.pythia.web;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.turn.Pictures;
import app.pythia.web.WebClient.Answer;
import app.pythia.web.WebClient.Patience;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Fetches pictures from public addresses, whoever may have named them.
public final class PictureFetcher implements Pictures {
    /// So large a picture's file may be.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Set<String> KINDS =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/jpg",
                    "image/gif",
                    "image/bmp",
                    "image/x-ms-bmp");
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60));

    private final WebClient web;
    private final Guard guard;
    private final Patience patience;

    /// Says which addresses may be asked.
    interface Guard {
        void check(URI address) throws PictureException, InterruptedException;
    }

    /// @param demo where the demo clone is, which is on this machine; its pictures may be fetched
    ///   though
    public PictureFetcher(WebClient web, Optional<URI> demo) {
        this(web, new PublicAddresses(demo), PATIENCE);
    }

    PictureFetcher(WebClient web, Guard guard, Patience patience) {
        this.web = web;
        this.guard = guard;
        this.patience = patience;
    }

    @Override
    public byte[] fetch(URI address) throws PictureException, InterruptedException {
        guard.check(address);
        Answer answer = ask(address);
        // The name may have been given another meaning while it was asked.
        guard.check(address);
        return checked(answer);
    }

    private Answer ask(URI address) throws PictureException, InterruptedException {
        HttpRequest request =
                web.request(address)
                        .header("Accept", "image/png, image/jpeg, image/gif, image/bmp")
                        .GET()
                        .build();
        try {
            return web.exchange(request, new Progress(), PictureFetcher::most, patience);
        } catch (LineException failed) {
            throw new PictureException(new PictureProblem.Unreachable(failed.problem()));
        }
    }

    /// Of what is no picture, nothing is taken.
    private static int most(ResponseInfo info) {
        String kind = info.headers().firstValue("Content-Type").orElse("");
        boolean wanted =
                info.statusCode() == 200
                        && kind.strip().toLowerCase(Locale.ROOT).startsWith("image/")
                        && info.headers().firstValueAsLong("Content-Length").orElse(0)
                                <= MOST_BYTES;
        return wanted ? MOST_BYTES : 0;
    }

    private static byte[] checked(Answer answer) throws PictureException {
        if (answer.status() != 200) {
            throw new PictureException(new PictureProblem.Refused(answer.status()));
        }
        if (!KINDS.contains(answer.kind())) {
            throw new PictureException(new PictureProblem.NotAPicture());
        }
        if (!answer.whole()) {
            throw new PictureException(new PictureProblem.TooLarge(MOST_BYTES));
        }
        PictureSize.check(answer.body());
        return answer.body();
    }
}
