package com.bayoutech.solver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one vehicle does in full or nobody does: one visit, or several in their order.
 *
 * @param visits in the order in which they must happen; other visits may come between them
 * @param moves what the first visit takes on board and the last one hands over, one amount a dimension
 * @param penalty the cost of leaving the job out
 * @param vehicles who may do it; empty means everybody
 * @param vehicleCosts what it costs in addition if a certain vehicle does it, up to {@link #MOST_PENALTY}
 */
public record Job(
        List<Visit> visits,
        List<Integer> moves,
        long penalty,
        Optional<Set<Integer>> vehicles,
        Map<Integer, Long> vehicleCosts) {
    /** The penalty of a job that should be done at any price. */
    public static final long REQUIRED = 1L << 40;

    /** The highest penalty: a thousand thousand of them still fit into a long. */
    public static final long MOST_PENALTY = 1L << 47;

    public Job {
        visits = List.copyOf(visits);
        Require.that(!visits.isEmpty(), "number of visits of a job", visits.size(), "at least 1");
        moves = Require.loads("load to move", moves);
        Require.that(
                moves.isEmpty() || visits.size() > 1, "number of visits of a shipment", visits.size(), "at least 2");
        Require.that(penalty >= 0 && penalty <= MOST_PENALTY, "penalty of a job", penalty, "from 0 to " + MOST_PENALTY);
        vehicles = vehicles.map(Set::copyOf);
        vehicleCosts = Map.copyOf(vehicleCosts);
        vehicleCosts
                .values()
                .forEach(cost -> Require.that(
                        cost >= 0 && cost <= MOST_PENALTY,
                        "cost of a job on a vehicle",
                        cost,
                        "from 0 to " + MOST_PENALTY));
    }

    /** A job of one visit. */
    public static Job of(Visit visit) {
        return new Job(List.of(visit), List.of(), REQUIRED, Optional.empty(), Map.of());
    }

    /** A pickup and its delivery. */
    public static Job shipment(Visit pickup, Visit delivery, Integer... moves) {
        return new Job(List.of(pickup, delivery), List.of(moves), REQUIRED, Optional.empty(), Map.of());
    }

    /** The same with other visits, as many. */
    public Job withVisits(List<Visit> others) {
        return new Job(others, moves, penalty, vehicles, vehicleCosts);
    }

    public Job withPenalty(long cost) {
        return new Job(visits, moves, cost, vehicles, vehicleCosts);
    }

    public Job withVehicles(Set<Integer> allowed) {
        return new Job(visits, moves, penalty, Optional.of(allowed), vehicleCosts);
    }

    public Job withVehicleCosts(Map<Integer, Long> costs) {
        return new Job(visits, moves, penalty, vehicles, costs);
    }
}
