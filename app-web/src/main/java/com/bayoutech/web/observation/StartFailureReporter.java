package com.bayoutech.web.observation;

import com.bayoutech.identity.SessionsAwayException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says in one line why the server cannot start. Where the reason is not one that is known, it is the innermost one, and Spring Boot tells the rest.
 */
final class StartFailureReporter implements SpringBootExceptionReporter {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);
    /** A cause may be its own. */
    private static final int MOST_CAUSES = 50;

    /** The class of SQL states for connections that do not come about. */
    private static final String NO_CONNECTION = "08";
    /** The class of SQL states for a user or password that is refused. */
    private static final String NOT_AUTHORIZED = "28";

    StartFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> reason = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .findFirst();
        LOG.error("The server cannot start. {}", reason.orElseGet(() -> innermost(failure)));
        return reason.isPresent();
    }

    /** Its first line: what follows there are details, which Spring Boot prints. */
    private static String innermost(Throwable failure) {
        Throwable last = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .reduce(failure, (outer, inner) -> inner);
        String message = Objects.requireNonNullElse(last.getMessage(), "");
        return last.getClass().getSimpleName() + ": "
                + message.lines().findFirst().orElse("(no message)");
    }

    private static Optional<String> reason(Throwable cause) {
        return switch (cause) {
            case StartRefusedException refused -> Optional.ofNullable(refused.getMessage());
            case SessionsAwayException away -> Optional.ofNullable(away.getMessage());
            case SQLException database -> reason(database);
            default -> Optional.empty();
        };
    }

    private static Optional<String> reason(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (state.startsWith(NO_CONNECTION)) {
            return Optional.of("PostgreSQL does not answer. Start it or correct spring.datasource.url.");
        }
        if (state.startsWith(NOT_AUTHORIZED)) {
            return Optional.of("PostgreSQL refuses the account. Correct spring.datasource.username and password.");
        }
        return Optional.empty();
    }
}
