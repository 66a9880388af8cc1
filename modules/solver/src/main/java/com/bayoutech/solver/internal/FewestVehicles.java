package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import java.util.random.RandomGenerator;

/** Takes one vehicle after another off the road, as long as the others can be made to do its work. */
final class FewestVehicles {
    /** In one of so many steps somebody is put onto a route instead of others (see docs/decisions/0050-shipments-are-ruined-by-more.md). */
    private static final int EJECT = 16;

    /** So many visits go in a step, mostly around one who is left out (see docs/decisions/0055-vehicles-go-where-somebody-is-left-out.md). */
    private static final int REMOVED = 8;

    private static final double AT_ABSENT = 0.9;

    /** How much of the budget may go into this; found by measurement. */
    private static final double MOST = 0.5;

    /** How much of it may pass with nobody less left out, and how much more of the time in which vehicle after vehicle went; found by measurement. */
    private static final double PATIENCE = 0.25;

    private static final double PERSEVERANCE = 0.2;

    /**
     * After so much of it with nobody less left out, those that are left out most often go first (see docs/decisions/0058-who-is-left-out-most-goes-first.md): routes are
     * longer then, so that vehicles which go without that should.
     */
    private static final double URGENT = 0.05;

    /** The temperature, in average ways between two visits. */
    private static final double WARMTH = 0.05;

    private final Search search;
    private final Tables tables;
    private final Routes routes;
    private final Absents absents;
    private final Progress progress;
    private final Journal journal;
    private final Recreate recreate;
    private final RandomGenerator random;
    private final Ejections ejections;
    private double begun;
    private double lastSuccess;
    private double lastVehicle;

    FewestVehicles(Search search) {
        this.search = search;
        this.tables = search.tables;
        this.routes = search.routes;
        this.absents = search.absents;
        this.progress = search.progress;
        this.journal = search.journal;
        this.recreate = search.recreate;
        this.random = search.random;
        this.ejections = new Ejections(routes, journal, random);
    }

    /** Searches on until nothing more can be done about it or the budget for it is used up. */
    void search() {
        begun = progress.used();
        lastSuccess = begun;
        lastVehicle = begun;
        search.ruin.aimAtAbsent(REMOVED, AT_ABSENT);
        int least = leastVehicles();
        while (search.isOn(MOST) && isPatient() && routes.driven() > least) {
            int route = leastMissed();
            if (route == Routes.NONE) {
                break;
            }
            if (doWithout(route)) {
                lastSuccess = progress.used();
                lastVehicle = lastSuccess;
            }
        }
        recreate.setUrgent(false);
        search.ruin.aimAnywhere();
        search.returnToBest();
        routes.mostDriven = Math.max(1, routes.driven());
    }

    /** Whether it is not too long ago that a vehicle was taken off the road, or somebody less was left out: what keeps on going well may go on. */
    private boolean isPatient() {
        return sinceSuccess() < PATIENCE + PERSEVERANCE * (lastVehicle - begun);
    }

    private double sinceSuccess() {
        return progress.used() - lastSuccess;
    }

    private boolean doWithout(int route) {
        long allowed = absents.cost();
        int missing = absents.count();
        journal.begin();
        absents.settle(search.ruin.removeAll(route, absents.units, absents.count()));
        search.best.stale(route);
        routes.mostDriven = routes.driven();
        int leastLeft = Math.max(1, absents.count() - missing);
        while (search.isOn(MOST) && isPatient()) {
            if (ejections.isPossible() && absents.count() > 0 && random.nextInt(EJECT) == 0) {
                journal.begin();
                absents.settle(ejections.eject(absents.units, absents.count()));
            }
            recreate.setUrgent(sinceSuccess() > URGENT);
            press();
            int left = Math.max(1, absents.count() - missing);
            if (left < leastLeft) {
                leastLeft = left;
                lastSuccess = progress.used();
            }
            if (absents.cost() <= allowed) {
                search.keepAll();
                return true;
            }
        }
        return false;
    }

    /** One step for which those that are left out often weigh more (absence counters of Christiaens and Vanden Berghe). */
    private void press() {
        progress.step();
        journal.begin();
        int before = absents.count();
        long missedBefore = missed(before);
        long costBefore = routes.cost();
        int left = search.ruinAndRecreate();
        long missed = missed(left);
        boolean isBetter = missed < missedBefore
                || (left <= before
                        && routes.cost() < costBefore - WARMTH * search.averageWay() * Math.log(random.nextDouble()));
        if (isBetter) {
            absents.settle(left);
        } else {
            journal.restore();
            absents.restore();
        }
    }

    private long missed(int count) {
        long missed = 0;
        for (int index = 0; index < count; index++) {
            missed += 1 + recreate.absences(absents.units[index]);
        }
        return missed;
    }

    /** The route whose visits were left out least often, which others will take most easily. */
    private int leastMissed() {
        int least = Routes.NONE;
        long fewest = Long.MAX_VALUE;
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle) || routes.isFixed[routes.next[routes.start(vehicle)]]) {
                continue;
            }
            long missed = 0;
            for (int node : routes.nodesOf(vehicle)) {
                missed += tables.isVisit(node) ? 1 + recreate.absences(tables.unitOf[node]) : 0;
            }
            if (missed < fewest) {
                fewest = missed;
                least = vehicle;
            }
        }
        return least;
    }

    /** So many are needed for the loads that have to come from the depot, at least. */
    private int leastVehicles() {
        int least = 1;
        for (int dimension = 0; dimension < tables.dimensions && !tables.hasReloads; dimension++) {
            long load = 0;
            for (int visit = 0; visit < tables.visits; visit++) {
                boolean isRequired = tables.penalty[tables.unitOf[visit]] >= Job.REQUIRED;
                load += isRequired ? tables.delivers[visit * tables.dimensions + dimension] : 0;
            }
            int capacity = 1;
            for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
                capacity = Math.max(capacity, tables.capacity[vehicle * tables.dimensions + dimension]);
            }
            least = (int) Math.max(least, (load + capacity - 1) / capacity);
        }
        return least;
    }
}
