package app.pythia.web;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets through `https` to public addresses, so that a stranger's link cannot make this machine ask
/// its own network. Java keeps what a name means for half a minute, so that the client connects to
/// what was checked here; and whoever asks checks again afterwards.
final class PublicAddresses implements PictureFetcher.Guard {
    private static final int RESOLVING_SECONDS = 10;

    private final Optional<URI> allowed;
    private final Names names;

    /// Says what a name means.
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /// @param allowed an origin that is let through though it is neither
    PublicAddresses(Optional<URI> allowed) {
        this(allowed, host -> List.of(InetAddress.getAllByName(host)));
    }

    PublicAddresses(Optional<URI> allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    @Override
    public void check(URI address) throws PictureException, InterruptedException {
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new PictureException(new PictureProblem.NotAllowed());
        }
        if (allowed.filter(origin -> isSameOrigin(origin, address)).isPresent()) {
            return;
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new PictureException(new PictureProblem.NotAllowed());
        }
        if (!meaning(address).stream().allMatch(PublicAddress::isPublic)) {
            throw new PictureException(new PictureProblem.NotPublic(address.getHost()));
        }
    }

    private static boolean isSameOrigin(URI one, URI other) {
        return origin(one).equals(origin(other));
    }

    private static String origin(URI uri) {
        return (uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort())
                .toLowerCase(Locale.ROOT);
    }

    /// Asking for a name cannot be interrupted, but waiting for the answer can.
    private List<InetAddress> meaning(URI address) throws PictureException, InterruptedException {
        FutureTask<List<InetAddress>> asking = new FutureTask<>(() -> names.of(address.getHost()));
        Thread.ofVirtual().name("names").start(asking);
        try {
            return asking.get(RESOLVING_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException unknown) {
            throw unreachable(LineException.unknownHost(address));
        } catch (TimeoutException tooLong) {
            throw unreachable(LineException.noAnswer(address));
        }
    }

    private static PictureException unreachable(LineException failure) {
        return new PictureException(new PictureProblem.Unreachable(failure.problem()));
    }
}
