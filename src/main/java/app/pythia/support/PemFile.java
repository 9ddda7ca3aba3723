package app.pythia.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Certificates in a text file, as RFC 7468 has it; what stands around them is passed over.
public final class PemFile {
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final Pattern CERTIFICATE =
            Pattern.compile(
                    "-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]*)-----END (?:TRUSTED |X509 )?CERTIFICATE-----");

    private PemFile() {}

    /// Those that can be read of the file's.
    ///
    /// @throws IOException if the file cannot be read
    public static List<X509Certificate> certificates(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            return CERTIFICATE
                    .matcher(text)
                    .results()
                    .flatMap(found -> certificate(found.group(1)).stream())
                    .toList();
        }
    }

    private static Optional<X509Certificate> certificate(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (CertificateException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
