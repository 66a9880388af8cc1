package com.bayoutech.web.trouble;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.MoreThanOwnException;
import com.bayoutech.web.observation.CurrentTrace;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a failure means to the person in front of the screen. */
sealed interface Trouble {
    Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** Words for the person. */
    String text();

    /** The state of things does not allow it; the message was written for the person. */
    record Refused(String text) implements Trouble {}

    /** Their roles do not allow it. */
    record NotPermitted(String text) implements Trouble {}

    /** A bug or a broken world, found in the log by its reference. */
    record Broken(String reference) implements Trouble {
        @Override
        public String text() {
            return Texts.of("trouble.broken", reference);
        }
    }

    /** Their browser left before the answer was there: nobody is told, and nothing is wrong. */
    record Gone() implements Trouble {
        @Override
        public String text() {
            return Texts.of("trouble.gone");
        }
    }

    /** Sorts a failure and logs what is not the person's to solve. */
    static Trouble of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> broken(failure));
    }

    private static Optional<Trouble> known(Throwable cause) {
        return switch (cause) {
            case MoreThanOwnException escalation -> {
                LOG.warn("The caller ({}) was refused. {}", escalation.callerName(), escalation.getMessage());
                yield Optional.of(new Refused(ServiceWords.of(escalation.getMessage())));
            }
            case RefusedException refused ->
                Optional.of(new Refused(ServiceWords.of(Objects.requireNonNullElse(refused.getMessage(), ""))));
            case NotPermittedException denied -> {
                LOG.warn("{}", denied.getMessage());
                yield Optional.of(new NotPermitted(
                        Texts.of("trouble.not-permitted", denied.permission().key())));
            }
            case NotProvenException stale -> {
                LOG.warn("{}", stale.getMessage());
                yield Optional.of(new Refused(Texts.of("trouble.not-proven")));
            }
            case ClientAbortException left -> Optional.of(new Gone());
            case CloseNowException left -> Optional.of(new Gone());
            default -> Optional.empty();
        };
    }

    private static Broken broken(Throwable failure) {
        String trace = CurrentTrace.id();
        String reference = trace.isEmpty() ? UUID.randomUUID().toString() : trace;
        LOG.error("Trouble with the reference ({})", reference, failure);
        return new Broken(reference);
    }
}
