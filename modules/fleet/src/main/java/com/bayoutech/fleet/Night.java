package com.bayoutech.fleet;

import com.bayoutech.fleet.WorkRules.RestRules;
import java.time.Duration;
import java.time.Instant;

/**
 * What lies between a driver's last shift of a day and their first of the next.
 *
 * @param from the latest return from the one
 * @param to the earliest departure of the other
 * @param rules which of both shifts' rules asks for the longer rest
 */
public record Night(Instant from, Instant to, RestRules rules) {
    /** How long the driver can rest if they are back as late as their shift allows. */
    public Duration rest() {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    /** Whether that may be less than the rules want. */
    public boolean isShort() {
        return rest().compareTo(rules.night()) < 0;
    }

    /** Whether it may be less than they allow. */
    public boolean isTooShort() {
        return rest().compareTo(rules.leastNight()) < 0;
    }

    /** When the driver must be back. */
    public Instant homeBy() {
        return to.minus(rules.leastNight());
    }
}
