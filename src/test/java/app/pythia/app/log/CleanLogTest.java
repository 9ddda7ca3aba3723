package app.pythia.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.support.Redactor;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log as it is set up for the program, in a folder of its own.
class CleanLogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void whatIsLoggedIsCleanedOnOneLine() throws Exception {
        String text =
                logged(log -> log.info("asked by {} with {}", "me@a.example", "x\nFAKE line"));

        assertThat(text).contains("asked by *** with x\\u000aFAKE line");
        assertThat(text.lines()).hasSize(1);
    }

    @Test
    void theProgramsOwnSecretIsHidden() throws Exception {
        assertThat(logged(log -> log.warn("the key is canary-key"))).contains("the key is ***");
    }

    @Test
    void aFaultIsWrittenWithItsCausesAndTheirPlaces() throws Exception {
        Exception fault =
                new IllegalStateException(
                        "quotes what I said", new IOException("me@a.example hung up"));

        assertThat(logged(log -> log.error("It failed", fault)))
                .contains("It failed", "java.lang.IllegalStateException", "CleanLogTest.java")
                .contains("caused by java.io.IOException: *** hung up")
                .doesNotContain("what I said");
    }

    /// Logging something.
    private interface Act {
        void on(Logger log);
    }

    private String logged(Act act) throws JoranException, IOException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        Redactor redactor = new Redactor();
        redactor.conceal("canary-key");
        context.putObject("app.pythia.redactor", redactor);
        context.putProperty("pythia.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(
                Objects.requireNonNull(CleanLogTest.class.getResource("/logback-file.xml")));
        Logger log = context.getLogger("test");
        log.setLevel(Level.INFO);
        act.on(log);
        context.stop();
        return Files.readString(folder.resolve("pythia.log"));
    }
}
