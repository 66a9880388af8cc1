package com.bayoutech.routing;

import java.time.Duration;
import java.util.Optional;

/** What a good schedule has beyond short ways, at its price. */
public record Aims(Optional<Balance> balance, Optional<Overlap> overlap) {
    /** None at all. */
    public static final Aims NONE = new Aims(Optional.empty(), Optional.empty());

    public Aims withBalance(Balance known) {
        return new Aims(Optional.of(known), overlap);
    }

    public Aims withOverlap(Overlap known) {
        return new Aims(balance, Optional.of(known));
    }

    /** Makes routes dearer by the square of what they have beyond a free amount, so that work spreads. */
    public sealed interface Balance {
        /** By the time from departure to end. */
        record OfTime(Duration free, long centsPerSquaredHour) implements Balance {
            public OfTime {
                require(!free.isNegative() && centsPerSquaredHour >= 0, centsPerSquaredHour, free.toString());
            }
        }

        /** By the number of visits. */
        record OfVisits(int free, long centsPerSquaredVisit) implements Balance {
            public OfVisits {
                require(free >= 0 && centsPerSquaredVisit >= 0, centsPerSquaredVisit, free + " visits");
            }
        }

        private static void require(boolean holds, long cents, String free) {
            if (!holds) {
                throw new IllegalArgumentException("The balance (" + cents + " cents beyond " + free
                        + ") must not be negative. Leave it out where there is none.");
            }
        }
    }

    /**
     * Makes it dear that routes mix: each pair of near visits on different vehicles costs.
     *
     * @param neighbours how many of the nearest count for a visit
     */
    public record Overlap(int neighbours, long cents) {
        public Overlap {
            if (neighbours < 1 || neighbours > 1_000 || cents < 0) {
                throw new IllegalArgumentException("The overlap (" + cents + " cents for each of " + neighbours
                        + " neighbours) needs from 1 to 1000 neighbours and no negative cost.");
            }
        }
    }
}
