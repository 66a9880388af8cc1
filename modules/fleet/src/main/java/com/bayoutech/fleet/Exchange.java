package com.bayoutech.fleet;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two drivers at work who drive each other's shift on a day.
 *
 * @param given the shift that was asked about, as the other driver would drive it
 * @param taken the shift that its driver gets for it
 */
public record Exchange(Duty given, Duty taken) {
    public Exchange {
        if (given.driver().isEmpty() || taken.driver().isEmpty()) {
            throw new IllegalArgumentException("The shifts (" + given.shift().id() + ", "
                    + taken.shift().id() + ") of an exchange must both have a driver. Let somebody stand in instead.");
        }
    }

    /** Who drove the given shift, and takes the other. */
    public Driver driver() {
        return taken.driver().orElseThrow();
    }

    /** Who exchanges with them. */
    public Driver partner() {
        return given.driver().orElseThrow();
    }

    /** The nights in which one of both may rest less than the rules want. */
    public List<Night> shortNights() {
        return Stream.of(given, taken)
                .flatMap(duty -> duty.shortNights().stream())
                .toList();
    }

    /** What takes it back. */
    public Exchange back() {
        return new Exchange(drivenBy(given, taken), drivenBy(taken, given));
    }

    private static Duty drivenBy(Duty duty, Duty other) {
        return new Duty(duty.shift(), duty.work(), other.driver(), true, duty.away());
    }
}
