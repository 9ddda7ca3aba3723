package app.pythia.app.log;

import app.pythia.support.Redactor;
import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exception with its causes. Their messages are written only where they come from files, lines
/// and Pythia itself: a parser's would quote what the user or the clone said.
public final class CleanFault extends ThrowableHandlingConverter {
    private static final List<String> QUOTE_NOTHING =
            List.of("java.io.", "java.nio.", "java.net.", "javax.net.", "app.pythia.");
    private static final int DEEPEST = 8;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy fault = event.getThrowableProxy();
        for (int depth = 0; fault != null && depth < DEEPEST; depth++) {
            write(fault, depth, text);
            fault = fault.getCause();
        }
        return text.toString();
    }

    private void write(IThrowableProxy fault, int depth, StringBuilder text) {
        Redactor redactor = LogContext.redactor(getContext());
        text.append(depth == 0 ? "" : "caused by ")
                .append(fault.getClassName())
                .append(redactor.clean(message(fault.getClassName(), fault.getMessage())))
                .append(System.lineSeparator());
        for (StackTraceElementProxy frame : fault.getStackTraceElementProxyArray()) {
            text.append("    ").append(frame).append(System.lineSeparator());
        }
    }

    private static String message(String type, @Nullable String message) {
        return message != null && QUOTE_NOTHING.stream().anyMatch(type::startsWith)
                ? ": " + message
                : "";
    }
}
