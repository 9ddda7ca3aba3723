package app.pythia.settings;

import app.pythia.support.PemFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file with certificates of authorities that the user trusts.
public final class CertificateFile {
    private CertificateFile() {}

    /// A file as a person names it; it is looked into.
    ///
    /// @throws IllegalArgumentException if there is no certificate in it; the message says why
    public static String of(String text) {
        try {
            Path file = Path.of(text.strip());
            if (!file.isAbsolute()) {
                throw new IllegalArgumentException("name the whole path of the file");
            }
            if (PemFile.certificates(file).isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no certificate in this file: it must be a text file (PEM)");
            }
            return file.toString();
        } catch (InvalidPathException | IOException unreadable) {
            throw new IllegalArgumentException("this file cannot be read", unreadable);
        }
    }
}
