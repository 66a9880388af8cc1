package com.bayoutech.fleet;

import java.time.Duration;
import java.util.Optional;

/** By which rules a shift is driven and paid, beyond its hours and its break. */
public record WorkRules(RestRules rests, Optional<Overtime> overtime) {
    /** None at all. */
    public static final WorkRules NONE = new WorkRules(RestRules.NONE, Optional.empty());

    /** When somebody must rest from driving, and from work between two days of it. */
    public enum RestRules {
        /** Never by rule. */
        NONE(0, 0),
        /**
         * Regulation (EC) No 561/2006: 45 minutes after four and a half hours of driving (article 7); eleven hours between two days, or nine, three times
         * between two weekly rests (articles 4 and 8).
         */
        EU_561(11, 9),
        /** 49 CFR 395.3: 30 minutes after eight hours of driving; ten hours off duty. */
        UNITED_STATES(10, 10);

        private final Duration night;
        private final Duration leastNight;

        RestRules(int nightHours, int leastNightHours) {
            this.night = Duration.ofHours(nightHours);
            this.leastNight = Duration.ofHours(leastNightHours);
        }

        /** How long somebody rests between two days of work. */
        public Duration night() {
            return night;
        }

        /** How long they must rest even where they may make it up. */
        public Duration leastNight() {
            return leastNight;
        }
    }

    /**
     * What time on the route costs beyond some time, on top of the vehicle's cost an hour.
     *
     * @param after time from departure to return, up to a day
     */
    public record Overtime(Duration after, long centsPerHour) {
        private static final Duration DAY = Duration.ofDays(1);

        public Overtime {
            if (after.isNegative() || after.compareTo(DAY) > 0 || centsPerHour < 0) {
                throw new IllegalArgumentException(
                        "The overtime (" + centsPerHour + " cents an hour after " + after.toMinutes()
                                + " min) must begin within a day and not be negative. Leave it out where there is none.");
            }
        }
    }
}
