package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Ruins and recreates: first, where it is asked for, until fewer vehicles do, and then at lower and lower temperature (simulated annealing). */
final class Search {
    private static final int MOST_STEPS_BETWEEN_LOOKS = 64;

    /** The share of the budget that may pass between two looks at it. */
    private static final double LEAST_LOOK = 0.001;

    /** In one of so many steps whole routes are ruined; more often where vehicles differ. */
    private static final int WHOLE_ROUTES = 256;

    /** In one of so many steps routes may go to vehicles of another type. */
    private static final int REFIT = 4;

    /** In one of so many steps for fewer vehicles somebody is put onto a route instead of others. */
    private static final int EJECT = 128;

    /** How many of those left out are tried again in one step. */
    private static final int MOST_RETRIED = 24;

    /** More than any routes cost: with fewer vehicles it is better at any price. */
    private static final long VEHICLE = 1L << 38;

    /** How much of the budget may go into fewer vehicles, and into trying so without success. */
    private static final double MOST_FOR_VEHICLES = 0.5;

    private static final double PATIENCE_FOR_VEHICLES = 0.25;

    /** With so few left out, it may yet be done: then patience does not end. */
    private static final int NEARLY = 2;

    /** The temperature while fewer vehicles are tried, in average ways between two visits. */
    private static final double WARMTH_FOR_VEHICLES = 0.05;

    private final Tables tables;
    private final Budget budget;
    private final Reporter reporter;
    private boolean isMute;
    private final RandomGenerator random;
    private final Tuning tuning;
    private final Routes routes;
    private final Warmth warmth;
    private final Journal journal;
    private final Ruin ruin;
    private final Refit refit;
    private final Recreate recreate;
    private final Ejections ejections;
    private final long vehicleWeight;
    private final int[] absent;
    private final int[] absentBefore;
    private final int[] absentPlace;
    private final Proximity near;
    private int absentCount;
    private long absentCost;
    private final int[][] best;
    private final boolean[] isStale;
    private final int[] stale;
    private int staleCount;
    private long bestCost;
    private long iterations;
    private double used;
    private long nextLook;
    private int stepsBetweenLooks = 1;

    Search(Tables tables, Proximity near, Budget budget, long seed, boolean isFewestVehicles, Reporter reporter) {
        this.tables = tables;
        this.budget = budget;
        this.reporter = reporter;
        this.random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        this.tuning = Tuning.of(tables);
        this.routes = new Routes(tables);
        this.warmth = new Warmth(tables, routes);
        this.journal = new Journal(routes);
        this.ruin = new Ruin(routes, near, journal, random, tuning);
        this.refit = new Refit(routes, journal);
        this.recreate = new Recreate(routes, near, journal, random);
        this.ejections = new Ejections(routes, journal, random);
        this.vehicleWeight = isFewestVehicles ? VEHICLE : 0;
        this.absent = new int[tables.units];
        this.absentBefore = new int[tables.units];
        this.absentPlace = new int[tables.units];
        this.near = near;
        this.best = new int[tables.vehicles][];
        this.isStale = new boolean[tables.vehicles];
        this.stale = new int[tables.vehicles];
    }

    /** Begins with routes, as far as they can be driven; the rest is inserted. */
    void begin(int[][] start) {
        journal.begin();
        warmth.load(start);
        findAbsent();
        absentCount = recreate.insert(absent, 0, absentCount);
        if (tables.hasReloads) {
            ruin.tidy();
        }
        absentCost = costOfAbsent(absentCount);
        keepAll();
    }

    /** Goes on with a part of a solution, as if there were nothing else. */
    void take(Part part) {
        warmth.clear();
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            routes.setAvailable(vehicle, part.hasVehicle(vehicle));
        }
        warmth.load(part.routes);
        ruin.seeds(part.visits);
        absentCount = part.absent.length;
        System.arraycopy(part.absent, 0, absent, 0, absentCount);
        absentCost = costOfAbsent(absentCount);
        keepAll();
    }

    /** Reports nothing from now on: what it knows is a part. */
    void mute() {
        isMute = true;
    }

    /** The nodes of each vehicle as the search stands. */
    int[][] current() {
        int[][] current = new int[tables.vehicles][];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            current[vehicle] = routes.nodesOf(vehicle);
        }
        return current;
    }

    /** Takes one vehicle after another off the road where that is asked for, as long as the others can be made to do its work. */
    void empty() {
        if (vehicleWeight == 0) {
            return;
        }
        double lastSuccess = 0;
        while (isOn(MOST_FOR_VEHICLES) && used - lastSuccess < PATIENCE_FOR_VEHICLES && routes.driven() > 1) {
            if (routes.driven() <= leastVehicles()) {
                break;
            }
            long allowed = absentCost;
            int route = leastMissed();
            if (route == Routes.NONE) {
                break;
            }
            journal.begin();
            absentCount = ruin.removeAll(route, absent, absentCount);
            stale(route);
            routes.mostDriven = routes.driven();
            int fewest = absentCount;
            while (isOn(MOST_FOR_VEHICLES) && (used - lastSuccess < PATIENCE_FOR_VEHICLES || fewest <= NEARLY)) {
                if (ejections.isPossible() && absentCount > 0 && random.nextInt(EJECT) == 0) {
                    journal.begin();
                    absentCount = ejections.eject(absent, absentCount);
                }
                press();
                fewest = Math.min(fewest, absentCount);
                if (costOfAbsent(absentCount) <= allowed) {
                    absentCost = costOfAbsent(absentCount);
                    keepAll();
                    lastSuccess = used;
                    break;
                }
            }
        }
        returnToBest();
        routes.mostDriven = Math.max(1, routes.driven());
    }

    /** One step for which those that are left out often weigh more (absence counters of Christiaens and Vanden Berghe). */
    private void press() {
        iterations++;
        journal.begin();
        int before = absentCount;
        System.arraycopy(absent, 0, absentBefore, 0, before);
        long missedBefore = missed(before);
        long costBefore = routes.cost();
        int left = ruinAndRecreate(before);
        long missed = missed(left);
        boolean isBetter = missed < missedBefore
                || (left <= before
                        && routes.cost()
                                < costBefore - WARMTH_FOR_VEHICLES * averageWay() * Math.log(random.nextDouble()));
        if (isBetter) {
            absentCount = left;
        } else {
            journal.restore();
            System.arraycopy(absentBefore, 0, absent, 0, before);
        }
    }

    private long missed(int count) {
        long missed = 0;
        for (int index = 0; index < count; index++) {
            missed += 1 + recreate.absences(absent[index]);
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

    /** So many are needed for the loads that come from the depot, at least. */
    private int leastVehicles() {
        int least = 1;
        for (int dimension = 0; dimension < tables.dimensions && !tables.hasReloads; dimension++) {
            long load = 0;
            for (int visit = 0; visit < tables.visits; visit++) {
                load += tables.delivers[visit * tables.dimensions + dimension];
            }
            int capacity = 1;
            for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
                capacity = Math.max(capacity, tables.capacity[vehicle * tables.dimensions + dimension]);
            }
            least = (int) Math.max(least, (load + capacity - 1) / capacity);
        }
        return least;
    }

    /** How much of the budget was used when the search looked last. */
    double used() {
        return used;
    }

    /** The first temperature for routes like these. */
    double hot() {
        return averageDrive() * tuning.hot((double) routes.visits / Math.max(1, routes.driven()));
    }

    /**
     * Searches on until a share of the budget is used up.
     *
     * @param hot the temperature when {@code begun} was used up
     * @param cold the share at which the lowest temperature is reached
     */
    void anneal(double hot, double begun, double cold, double until) {
        long current = objective(absentCost);
        while (isOn(until)) {
            double temperature = hot * Math.pow(tuning.cold(), (used - begun) / (cold - begun));
            iterations++;
            journal.begin();
            int before = absentCount;
            System.arraycopy(absent, 0, absentBefore, 0, before);
            int left = ruinAndRecreate(before);
            long leftCost = costOfAbsent(left);
            long cost = objective(leftCost);
            if (cost < current - temperature * Math.log(random.nextDouble())) {
                absentCount = left;
                absentCost = leftCost;
                current = cost;
                for (int index = 0; index < journal.count(); index++) {
                    stale(journal.vehicle(index));
                }
                if (cost < bestCost) {
                    keepStale();
                }
            } else {
                journal.restore();
                System.arraycopy(absentBefore, 0, absent, 0, before);
            }
        }
    }

    private int ruinAndRecreate(int before) {
        boolean isWhole = random.nextInt(tables.types > 1 ? WHOLE_ROUTES / 8 : WHOLE_ROUTES) == 0;
        int count = isWhole ? ruin.removeRoutes(absent, before) : ruin.remove(absent, before);
        int left = recreate.insert(absent, before - retried(before), count);
        if (tables.hasReloads) {
            ruin.tidy();
        }
        if (tables.types > 1 && random.nextInt(REFIT) == 0) {
            refit.refit();
        }
        return left;
    }

    /**
     * Where many are left out, only some of them are tried again in each step, those first that are near the last ruin: they change places with the last of
     * them.
     */
    private int retried(int before) {
        if (before <= MOST_RETRIED) {
            return before;
        }
        for (int index = 0; index < before; index++) {
            absentPlace[absent[index]] = index;
        }
        int chosen = 0;
        int row = ruin.lastSeed() * near.width;
        for (int rank = 0; rank < near.width && chosen < MOST_RETRIED; rank++) {
            int unit = tables.unitOf[near.around[row + rank]];
            int place = absentPlace[unit];
            if (place < before - chosen && absent[place] == unit) {
                swapAbsent(place, before - 1 - chosen++);
            }
        }
        while (chosen < MOST_RETRIED / 2) {
            swapAbsent(random.nextInt(before - chosen), before - 1 - chosen++);
        }
        return chosen;
    }

    private void swapAbsent(int one, int other) {
        int unit = absent[one];
        absent[one] = absent[other];
        absent[other] = unit;
        absentPlace[absent[one]] = one;
        absentPlace[absent[other]] = other;
    }

    private boolean isOn(double until) {
        if (iterations >= nextLook) {
            double before = used;
            used = budget.used(iterations);
            stepsBetweenLooks = used - before > LEAST_LOOK
                    ? Math.max(1, stepsBetweenLooks / 2)
                    : Math.min(MOST_STEPS_BETWEEN_LOOKS, stepsBetweenLooks * 2);
            nextLook = iterations + stepsBetweenLooks;
            report();
        }
        return used < until;
    }

    /** The nodes of each vehicle in the best solution. */
    int[][] best() {
        return best;
    }

    long iterations() {
        return iterations;
    }

    private void findAbsent() {
        absentCount = 0;
        for (int unit = 0; unit < tables.units; unit++) {
            if (routes.route[tables.unitVisits[tables.unitBegin[unit]]] == Routes.NONE) {
                absent[absentCount++] = unit;
            }
        }
    }

    private long objective(long costOfAbsent) {
        return routes.cost() + costOfAbsent + vehicleWeight * routes.driven();
    }

    private long costOfAbsent(int count) {
        long cost = 0;
        for (int index = 0; index < count; index++) {
            cost += tables.penalty[absent[index]];
        }
        return cost;
    }

    /** What a way costs on average. */
    double averageWay() {
        int ways = routes.visits + routes.driven();
        return ways == 0 ? 1 : Math.max(1, (double) routes.cost() / ways);
    }

    /** The same without what vehicles cost wherever they drive. */
    double averageDrive() {
        long fixed = 0;
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            fixed += routes.isEmpty(vehicle) ? 0 : tables.fixed[vehicle];
        }
        int ways = routes.visits + routes.driven();
        return ways == 0 ? 1 : Math.max(1, (double) (routes.cost() - fixed) / ways);
    }

    private void returnToBest() {
        warmth.clear();
        warmth.load(best);
        findAbsent();
        absentCost = costOfAbsent(absentCount);
    }

    private void keepAll() {
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            stale(vehicle);
        }
        keepStale();
        report();
    }

    private void report() {
        if (!isMute) {
            reporter.look(used, best, bestCost, iterations);
        }
    }

    /** Notes that the copy of a route in the best solution is not what it is now. */
    private void stale(int vehicle) {
        if (!isStale[vehicle]) {
            isStale[vehicle] = true;
            stale[staleCount++] = vehicle;
        }
    }

    private void keepStale() {
        for (int index = 0; index < staleCount; index++) {
            isStale[stale[index]] = false;
            best[stale[index]] = routes.nodesOf(stale[index]);
        }
        staleCount = 0;
        bestCost = objective(absentCost);
    }

    long bestCost() {
        return bestCost;
    }
}
