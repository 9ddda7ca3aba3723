package app.pythia.network;

import app.pythia.support.PemFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who vouches for other machines: the JDK's own authorities, those of this system, to which a
/// company may have added its own, and those in a file of the user's.
///
/// @param files those of the system, of which the first that is there counts
/// @param stores the names of the system's key stores
record Authorities(List<Path> files, List<String> stores) {
    private static final Logger LOG = LoggerFactory.getLogger(Authorities.class);

    /// Where Debian, Fedora, openSUSE and Alpine have them; and under Windows and macOS the stores
    /// that Java names so.
    static Authorities ofThisSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new Authorities(List.of(), List.of("Windows-ROOT"));
        }
        if (system.startsWith("mac")) {
            return new Authorities(List.of(), List.of("KeychainStore-ROOT", "KeychainStore"));
        }
        return new Authorities(
                Stream.of(
                                "/etc/ssl/certs/ca-certificates.crt",
                                "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
                                "/etc/pki/tls/certs/ca-bundle.crt",
                                "/etc/ssl/ca-bundle.pem",
                                "/etc/ssl/cert.pem")
                        .map(Path::of)
                        .toList(),
                List.of());
    }

    /// Checks by all of them. What cannot be read is left out: that trusts fewer, never more.
    X509ExtendedTrustManager with(Optional<Path> own) {
        List<X509Certificate> all = new ArrayList<>(List.of(jdk().getAcceptedIssuers()));
        files.stream().filter(Files::isReadable).findFirst().ifPresent(it -> all.addAll(in(it)));
        stores.forEach(name -> all.addAll(store(name)));
        own.ifPresent(file -> all.addAll(in(file)));
        return trusting(all);
    }

    private static X509TrustManager jdk() {
        return manager(null);
    }

    private static X509ExtendedTrustManager trusting(List<X509Certificate> authorities) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("authority-" + i, authorities.get(i));
            }
            return manager(store);
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param store whom to trust; the JDK's own if it is null
    private static X509ExtendedTrustManager manager(@Nullable KeyStore store) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(store);
            return Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<X509Certificate> in(Path file) {
        try {
            return PemFile.certificates(file);
        } catch (IOException unreadable) {
            LOG.warn("The certificates in {} could not be read", file, unreadable);
            return List.of();
        }
    }

    private static List<X509Certificate> store(String name) {
        try {
            KeyStore store = KeyStore.getInstance(name);
            store.load(null, null);
            List<X509Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    found.add(certificate);
                }
            }
            return found;
        } catch (GeneralSecurityException | IOException notThere) {
            LOG.info("There is no store {} of certificates", name);
            return List.of();
        }
    }
}
