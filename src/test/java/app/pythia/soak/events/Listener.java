package app.pythia.soak.events;

import app.pythia.soak.events.Finding.Kind;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Hears what goes wrong in a program: exceptions that nobody caught, and what it logs as errors.
/// It knows the program's state by its log too.
public final class Listener implements AutoCloseable {
    private static final String STATE = "state=";
    private static final String HEADLESS = "com.sun.glass.ui.headless.";

    private final List<Finding> findings = new CopyOnWriteArrayList<>();
    private volatile String state = "";
    private Runnable letGo = () -> {};

    /// Listens to the whole program from now on.
    ///
    /// @param tellsStates logs each state of the turns
    public void listen(Class<?> tellsStates) {
        Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
        String states = tellsStates.getName();
        AppenderBase<ILoggingEvent> appender =
                new AppenderBase<>() {
                    @Override
                    protected void append(ILoggingEvent event) {
                        logged(event, states);
                    }
                };
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            appender.setContext(root.getLoggerContext());
            appender.start();
            root.addAppender(appender);
            letGo = () -> root.detachAppender(appender);
        }
    }

    /// The state that was told last, such as `ready`.
    String state() {
        return state;
    }

    /// What has gone wrong.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// Hears no more of the log.
    @Override
    public void close() {
        letGo.run();
    }

    /// The headless platform throws by itself where a window reaches beyond its screen, and where a
    /// button is pressed while no window is in front.
    private static boolean isOfPlatform(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith(HEADLESS))
                .isPresent();
    }

    void uncaught(Thread thread, Throwable cause) {
        if (isOfPlatform(cause)) {
            return;
        }
        StringWriter stack = new StringWriter();
        cause.printStackTrace(new PrintWriter(stack));
        findings.add(new Finding(Kind.UNCAUGHT, thread.getName() + ": " + stack));
    }

    private void logged(ILoggingEvent event, String states) {
        String words = event.getFormattedMessage();
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            findings.add(new Finding(Kind.UNCAUGHT, words + stack(event.getThrowableProxy())));
        }
        if (event.getLoggerName().equals(states) && words.startsWith(STATE)) {
            state = words.substring(STATE.length());
        }
    }

    private static String stack(@Nullable IThrowableProxy cause) {
        if (cause == null) {
            return "";
        }
        StringBuilder stack = new StringBuilder(": " + cause.getClassName());
        stack.append(' ').append(cause.getMessage());
        for (StackTraceElementProxy frame : cause.getStackTraceElementProxyArray()) {
            stack.append("\n  ").append(frame);
        }
        return stack.append(stack(cause.getCause())).toString();
    }
}
