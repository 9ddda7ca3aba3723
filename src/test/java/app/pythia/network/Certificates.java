package app.pythia.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// An authority of a test's own, and certificates that it has signed; made by the JDK's keytool.
final class Certificates {
    private static final String PASSWORD = "password";

    private final Path folder;

    /// @param folder empty
    Certificates(Path folder) {
        this.folder = folder;
        keytool(
                "-genkeypair",
                "-alias",
                "ca",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=Company",
                "-ext",
                "bc:c=ca:true",
                "-validity",
                "30");
        keytool("-exportcert", "-alias", "ca", "-rfc", "-file", authority().toString());
    }

    /// The authority's own certificate, as a company hands it out.
    Path authority() {
        return folder.resolve("company.pem");
    }

    /// For a server with that name.
    SSLContext of(String host) {
        return of(host, "+0d");
    }

    /// One that has run out a week ago.
    SSLContext expired(String host) {
        return of(host, "-37d");
    }

    private SSLContext of(String host, String start) {
        String alias = "server-" + host + start;
        Path request = folder.resolve("request");
        Path signed = folder.resolve("signed");
        keytool(
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + host,
                "-validity",
                "30");
        keytool("-certreq", "-alias", alias, "-file", request.toString());
        keytool(
                "-gencert",
                "-alias",
                "ca",
                "-infile",
                request.toString(),
                "-outfile",
                signed.toString(),
                "-startdate",
                start,
                "-validity",
                "30",
                "-ext",
                "san=dns:" + host);
        keytool("-importcert", "-alias", alias, "-file", signed.toString(), "-noprompt");
        return context(alias);
    }

    private SSLContext context(String alias) {
        try (var in = Files.newInputStream(store())) {
            KeyStore all = KeyStore.getInstance("PKCS12");
            all.load(in, PASSWORD.toCharArray());
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setKeyEntry(
                    alias,
                    all.getKey(alias, PASSWORD.toCharArray()),
                    PASSWORD.toCharArray(),
                    all.getCertificateChain(alias));
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(one, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Path store() {
        return folder.resolve("store.p12");
    }

    private void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", PASSWORD));
        command.addAll(List.of("-storetype", "PKCS12"));
        try {
            Path said = folder.resolve("keytool.txt");
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + Files.readString(said));
            }
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
