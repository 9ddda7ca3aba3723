package app.pythia.network;

import java.net.Socket;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Checks certificates by the authorities that the user trusts at the moment. It only chooses who
/// checks; names and dates are checked by the JDK's own.
final class ChosenTrust extends X509ExtendedTrustManager {
    private final Authorities authorities;
    private final Supplier<Optional<Path>> file;
    private @Nullable Loaded loaded;

    /// Those of one choice. To read them takes some 50 ms, so it is done once for each.
    private record Loaded(Optional<Path> file, X509ExtendedTrustManager manager) {}

    /// @param file the user's own authorities, asked at each handshake
    ChosenTrust(Authorities authorities, Supplier<Optional<Path>> file) {
        this.authorities = authorities;
        this.file = file;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        now().checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        now().checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        now().checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw noServer();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return now().getAcceptedIssuers();
    }

    private synchronized X509ExtendedTrustManager now() {
        Optional<Path> wanted = file.get();
        Loaded known = loaded;
        if (known == null || !known.file().equals(wanted)) {
            known = new Loaded(wanted, authorities.with(wanted));
            loaded = known;
        }
        return known.manager();
    }

    private static CertificateException noServer() {
        return new CertificateException("nobody is served here");
    }
}
