package app.pythia.soak.events;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.soak.events.Finding.Kind;
import ch.qos.logback.classic.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ListenerTest {
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();

    private final Listener listener = new Listener();

    /// Tests log nothing otherwise.
    @BeforeEach
    void log() {
        level(Level.WARN);
    }

    @AfterEach
    void stop() {
        level(Level.OFF);
        listener.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static void level(Level level) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(level);
        }
    }

    @Test
    void anExceptionThatNobodyCatchesIsCaughtHere() throws Exception {
        listener.listen(ListenerTest.class);

        Thread.ofPlatform()
                .start(() -> {
                    throw new IllegalStateException("planted");
                })
                .join();

        assertThat(listener.findings()).hasSize(1);
        assertThat(listener.findings().getFirst().kind()).isEqualTo(Kind.UNCAUGHT);
        assertThat(listener.findings().getFirst().words()).contains("planted", "ListenerTest");
    }

    @Test
    void whatTheHeadlessPlatformThrowsIsNoneOfOurs() {
        IndexOutOfBoundsException fault = new IndexOutOfBoundsException();
        listener.uncaught(Thread.currentThread(), fault);
        assertThat(listener.findings()).hasSize(1);

        fault.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement(
                            "com.sun.glass.ui.headless.HeadlessWindow", "blit", "None.java", 1)
                });
        listener.uncaught(Thread.currentThread(), fault);
        assertThat(listener.findings()).hasSize(1);
    }

    @Test
    void whatIsLoggedAsAnErrorIsCaught() {
        listener.listen(ListenerTest.class);
        Logger log = LoggerFactory.getLogger("app.pythia.planted");

        log.warn("no finding");
        log.error("planted", new IllegalStateException("its cause"));

        assertThat(listener.findings()).hasSize(1);
        assertThat(listener.findings().getFirst().words()).contains("planted", "its cause");
    }

    @Test
    void theLastStateIsKnown() {
        listener.listen(ListenerTest.class);

        LoggerFactory.getLogger(ListenerTest.class).error("state={}", "ready");

        assertThat(listener.state()).isEqualTo("ready");
    }
}
