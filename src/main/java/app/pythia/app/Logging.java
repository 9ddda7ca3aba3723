package app.pythia.app;

import app.pythia.app.log.LogContext;
import app.pythia.support.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Turns the log on. To be called before anything logs: the logging library reads its settings
/// once.
final class Logging {
    private Logging() {}

    /// Logs into a folder. Where it cannot be written, Pythia runs without a log.
    ///
    /// @param redactor cleans whatever is written
    static void into(Path folder, Redactor redactor) {
        try {
            Files.createDirectories(folder);
            System.setProperty("pythia.logs", folder.toString());
            System.setProperty("logback.configurationFile", "logback-file.xml");
            LogContext.use(redactor);
        } catch (IOException notWritable) {
            System.err.println("There is no log: " + folder + " cannot be written.");
        }
    }
}
