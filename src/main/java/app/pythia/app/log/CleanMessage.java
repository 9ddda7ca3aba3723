package app.pythia.app.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// What was logged, on one line and without what must not be read by others.
public final class CleanMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return LogContext.redactor(getContext()).clean(super.convert(event));
    }
}
