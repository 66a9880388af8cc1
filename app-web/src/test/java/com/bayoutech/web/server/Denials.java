package com.bayoutech.web.server;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the log says of those who asked for what is not theirs. */
final class Denials implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("com.bayoutech.web.trouble.Trouble");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    /** Listens from now on. */
    static Denials listen() {
        Denials denials = new Denials();
        denials.appender.start();
        denials.logger.addAppender(denials.appender);
        return denials;
    }

    List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
    }
}
