package app.pythia.app.log;

import app.pythia.support.Redactor;
import ch.qos.logback.core.Context;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/// Where the log's parts, which the logging library makes by itself, find the program's redactor.
public final class LogContext {
    private static final String NAME = "app.pythia.redactor";

    private LogContext() {}

    /// Cleans all that is logged from now on by this one. Where another library logs, nothing is
    /// written at all, so there is nothing to clean.
    public static void use(Redactor redactor) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof Context context) {
            context.putObject(NAME, redactor);
        }
    }

    /// The one that was given; before that, one that knows the forms of keys only.
    static Redactor redactor(Context context) {
        return context.getObject(NAME) instanceof Redactor given ? given : new Redactor();
    }
}
