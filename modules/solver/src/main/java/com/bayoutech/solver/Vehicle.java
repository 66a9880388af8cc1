package com.bayoutech.solver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One vehicle; it drives one route at most.
 *
 * @param start where it begins
 * @param end where it ends, or {@link #ANYWHERE}
 * @param capacity the most that it carries at any moment, one amount a dimension; a missing dimension is zero
 * @param opens the earliest departure
 * @param closes the latest return
 * @param travel whose ways it takes, an index into {@link Model#travels()}
 * @param costs what it costs
 * @param limits what no route of it may exceed
 * @param pauses its breaks; they are taken in the order in which their windows close
 * @param restRule how long it may be driven without a rest
 * @param reload where it may load again
 * @param prefix visits that it does first and in this order whatever happens; they keep all rules, so that those which no longer hold must go
 * @param territory where it should stay, if it costs anything to be elsewhere
 */
public record Vehicle(
        int start,
        int end,
        List<Integer> capacity,
        int opens,
        int closes,
        int travel,
        Costs costs,
        Limits limits,
        List<Pause> pauses,
        Optional<RestRule> restRule,
        Optional<Reload> reload,
        List<Integer> prefix,
        Optional<Territory> territory) {
    /** The end of a route that is over where the last visit is. */
    public static final int ANYWHERE = -1;

    public Vehicle {
        Require.notNegative("start of a vehicle", start);
        Require.that(end >= ANYWHERE, "end of a vehicle", end, "a location, or " + ANYWHERE + " for anywhere");
        capacity = Require.loads("capacity", capacity);
        Require.measure("earliest departure", opens);
        Require.measure("latest return", closes);
        Require.that(opens <= closes, "earliest departure", opens, "no later than the latest return (" + closes + ")");
        Require.notNegative("travel of a vehicle", travel);
        pauses = pauses.stream()
                .sorted(Comparator.comparingInt(Pause::closes).thenComparingInt(Pause::opens))
                .toList();
        prefix = List.copyOf(prefix);
    }

    /** A vehicle that returns to where it began and costs what it drives. */
    public static Vehicle of(int depot, int opens, int closes, Integer... capacity) {
        return new Vehicle(
                depot,
                depot,
                List.of(capacity),
                opens,
                closes,
                0,
                Costs.DISTANCE,
                Limits.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Vehicle withStart(int location) {
        return new Vehicle(
                location, end, capacity, opens, closes, travel, costs, limits, pauses, restRule, reload, prefix,
                territory);
    }

    public Vehicle withHours(int from, int to) {
        return new Vehicle(
                start, end, capacity, from, to, travel, costs, limits, pauses, restRule, reload, prefix, territory);
    }

    public Vehicle withCapacity(List<Integer> amounts) {
        return new Vehicle(
                start, end, amounts, opens, closes, travel, costs, limits, pauses, restRule, reload, prefix, territory);
    }

    public Vehicle withEnd(int location) {
        return new Vehicle(
                start, location, capacity, opens, closes, travel, costs, limits, pauses, restRule, reload, prefix,
                territory);
    }

    public Vehicle withTravel(int index) {
        return new Vehicle(
                start, end, capacity, opens, closes, index, costs, limits, pauses, restRule, reload, prefix, territory);
    }

    public Vehicle withCosts(Costs known) {
        return new Vehicle(
                start, end, capacity, opens, closes, travel, known, limits, pauses, restRule, reload, prefix,
                territory);
    }

    public Vehicle withLimits(Limits known) {
        return new Vehicle(
                start, end, capacity, opens, closes, travel, costs, known, pauses, restRule, reload, prefix, territory);
    }

    public Vehicle withPauses(List<Pause> known) {
        return new Vehicle(
                start, end, capacity, opens, closes, travel, costs, limits, known, restRule, reload, prefix, territory);
    }

    public Vehicle withRestRule(RestRule rule) {
        return new Vehicle(
                start,
                end,
                capacity,
                opens,
                closes,
                travel,
                costs,
                limits,
                pauses,
                Optional.of(rule),
                reload,
                prefix,
                territory);
    }

    public Vehicle withReload(Reload known) {
        return new Vehicle(
                start,
                end,
                capacity,
                opens,
                closes,
                travel,
                costs,
                limits,
                pauses,
                restRule,
                Optional.of(known),
                prefix,
                territory);
    }

    public Vehicle withPrefix(List<Integer> visits) {
        return new Vehicle(
                start, end, capacity, opens, closes, travel, costs, limits, pauses, restRule, reload, visits,
                territory);
    }

    public Vehicle withTerritory(Territory known) {
        return new Vehicle(
                start,
                end,
                capacity,
                opens,
                closes,
                travel,
                costs,
                limits,
                pauses,
                restRule,
                reload,
                prefix,
                Optional.of(known));
    }

    /**
     * What a vehicle costs once it drives.
     *
     * @param fixed for the route
     * @param distanceRate per unit of distance
     * @param durationRate per unit of time from its departure to its end
     * @param overtime for what is longer
     */
    public record Costs(long fixed, long distanceRate, long durationRate, Optional<Overtime> overtime) {
        /** One per unit of distance, and nothing else. */
        public static final Costs DISTANCE = new Costs(0, 1, 0, Optional.empty());

        /** The highest rate, so that no sum leaves a long. */
        public static final long MOST = 1L << 20;

        public Costs {
            Require.that(fixed >= 0 && fixed <= Job.MOST_PENALTY, "fixed cost", fixed, "from 0 to " + Job.MOST_PENALTY);
            Require.that(
                    distanceRate >= 0 && distanceRate <= MOST, "cost of distance", distanceRate, "from 0 to " + MOST);
            Require.that(durationRate >= 0 && durationRate <= MOST, "cost of time", durationRate, "from 0 to " + MOST);
        }
    }

    /** What no route exceeds: its distance, its time from departure to end, its visits. */
    public record Limits(int distance, int duration, int visits) {
        /** None at all. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        public Limits {
            Require.notNegative("limit of distance", distance);
            Require.notNegative("limit of duration", duration);
            Require.notNegative("limit of visits", visits);
        }
    }
}
