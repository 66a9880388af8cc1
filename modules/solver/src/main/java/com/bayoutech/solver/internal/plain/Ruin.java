package com.bayoutech.solver.internal.plain;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Takes a string of visits out of each of some neighbouring routes and inserts them again, in an order drawn by lot, where they are
 * cheapest (slack induction by string removals, Christiaens and Vanden Berghe 2020). The local search then has to look at
 * the changed routes only, which makes this the cheapest way to a new individual.
 *
 * <p>Now and then a whole route goes, or one is opened for a visit that alone would not be worth it: no change of a few visits does either (see docs/decisions/0051-whole-routes-come-and-go.md).
 */
final class Ruin {

    private static final int LONGEST_STRING = 10;

    /** Where time matters and routes are no mere copies of each other, one of so many steps takes a whole route; found by measurement. */
    private static final int WHOLE_ROUTE = 32;

    /** Where visits may be left out, one of so many steps opens a route; found by measurement. */
    private static final int FOUNDING = 16;

    private final Tours tours;
    private final Insertion insertion;
    private final InsertionOrder order;
    private final int[][] near;
    private final RandomGenerator random;
    private final int mostVisits;
    private final int[] missing;
    private final boolean[] isMissing;
    private final boolean[] ruined;
    private final int[] ruinedRoutes;
    private int ruinedCount;
    private int lost;
    private int removed;

    Ruin(Tours tours, Neighbourhood neighbourhood, RandomGenerator random, int mostVisits) {
        this.tours = tours;
        this.random = random;
        this.mostVisits = mostVisits;
        near = neighbourhood.near;
        insertion = new Insertion(tours, neighbourhood, random);
        order = new InsertionOrder(tours.problem, random);
        missing = new int[tours.nodes];
        isMissing = new boolean[tours.nodes];
        ruined = new boolean[tours.vehicles];
        ruinedRoutes = new int[tours.vehicles];
    }

    /** Leaves a changed copy of an individual in the tours, with only its changed routes marked as such. */
    void mutate(Individual parent) {
        parent.load(tours);
        Arrays.fill(tours.changedAt, Tours.NONE);
        mutate(anyVisit());
    }

    int anyVisit() {
        return tours.depots + random.nextInt(tours.problem.visits);
    }

    /** Changes the routes in the tours around a visit. */
    void mutate(int seed) {
        lost = 0;
        removed = 0;
        int wanted = 1 + random.nextInt(mostVisits);
        int home = tours.route[seed];
        boolean isWhole = tours.problem.isVaried && random.nextInt(WHOLE_ROUTE) == 0;
        if (isWhole && home != Tours.NONE) {
            removeRoute(home);
        } else {
            take(seed);
        }
        for (int visit : near[seed]) {
            if (removed >= wanted && !tours.problem.hasOptional) {
                break;
            }
            if (tours.route[visit] == Tours.NONE
                    ? tours.problem.hasOptional
                    : removed < wanted && !ruined[tours.route[visit]] && mayMeet(seed, home, visit)) {
                take(visit);
            }
        }
        for (int i = 0; i < ruinedCount; i++) {
            ruined[ruinedRoutes[i]] = false;
        }
        ruinedCount = 0;
        order.sort(missing, lost);
        boolean isFounded =
                tours.problem.hasOptional && lost > 0 && random.nextInt(FOUNDING) == 0 && insertion.found(missing[0]);
        insertion.insertGenerously(missing, isFounded ? 1 : 0, lost);
        for (int i = 0; i < lost; i++) {
            isMissing[missing[i]] = false;
        }
    }

    /** Whether the routes of two visits, of which the first is taken out of its own, may exchange either of them. */
    private boolean mayMeet(int seed, int home, int visit) {
        return !tours.hasForbidden
                || tours.allows(seed, tours.route[visit])
                || (home != Tours.NONE && tours.allows(visit, home));
    }

    private void removeRoute(int r) {
        int before = lost;
        for (int node = tours.first[r]; node >= tours.depots; node = tours.next[node]) {
            addMissing(node);
        }
        tours.removeAll(missing, before, lost);
    }

    /** Takes a visit that is absent as one to be inserted, any other out of its route with a random string around it. */
    private void take(int visit) {
        if (tours.route[visit] != Tours.NONE) {
            removeString(visit);
        } else if (!isMissing[visit]) {
            addMissing(visit);
        }
    }

    private void addMissing(int visit) {
        isMissing[visit] = true;
        missing[lost++] = visit;
    }

    /** Removes a random string of a route that contains a visit. */
    private void removeString(int visit) {
        int r = tours.route[visit];
        ruined[r] = true;
        ruinedRoutes[ruinedCount++] = r;
        int length = 1 + random.nextInt(Math.min(LONGEST_STRING, tours.size[r]));
        int from = visit;
        for (int back = random.nextInt(length); back > 0 && tours.prev[from] >= tours.depots; back--) {
            from = tours.prev[from];
        }
        int before = lost;
        while (length > 0 && from >= tours.depots) {
            addMissing(from);
            from = tours.next[from];
            length--;
        }
        tours.removeAll(missing, before, lost);
        removed += lost - before;
    }
}
