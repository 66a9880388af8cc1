package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Ruins and recreates: first, where it is asked for, until fewer vehicles do, and then at lower and lower temperature (simulated annealing). */
final class Search {
    /** In one of so many steps whole routes are ruined; more often where vehicles differ. */
    private static final int WHOLE_ROUTES = 256;

    /** In one of so many steps routes may go to vehicles of another type. */
    private static final int REFIT = 4;

    /** With so much of the visits on routes that were given there is a plan already, and the search goes on from there, less hot; found by measurement. */
    private static final double BEGUN = 0.8;

    /** The part of the first temperature at which a good plan is searched on; found by measurement. */
    static final double WARM = 0.3;

    /** After so much of the budget there is a good plan, from which the search goes on at {@link #WARM}; found by measurement. */
    static final double EARLY = 1.0 / 12;

    /** How much of the budget tells how many steps it has. */
    private static final double FOR_A_LOOK = 0.005;

    /** So many steps a visit the whole budget has to have for that; found by measurement. */
    private static final int STEPS_WORTH_AN_EARLY_PLAN = 200;

    /** More than any routes cost: with fewer vehicles it is better at any price. */
    private static final long VEHICLE = 1L << 38;

    final Tables tables;
    final Routes routes;
    final Progress progress;
    final Journal journal;
    final Absents absents;
    final BestRoutes best;
    final Ruin ruin;
    final Recreate recreate;
    final RandomGenerator random;
    private final Reporter reporter;
    private boolean isMute;
    private boolean isBegun;
    private final Tuning tuning;
    private final Warmth warmth;
    private final Refit refit;
    private final TripMoves trips;
    private final FewestVehicles fewestVehicles;
    private final @Nullable Docks docks;
    private final long vehicleWeight;

    Search(Tables tables, Proximity near, Budget budget, long seed, boolean isFewestVehicles, Reporter reporter) {
        this.tables = tables;
        this.progress = new Progress(budget);
        this.reporter = reporter;
        this.random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        this.tuning = Tuning.of(tables);
        this.routes = new Routes(tables);
        this.warmth = new Warmth(tables, routes);
        this.journal = new Journal(routes);
        this.ruin = new Ruin(routes, near, journal, random, tuning);
        this.refit = new Refit(routes, journal);
        this.trips = new TripMoves(routes, journal, random);
        this.recreate = new Recreate(routes, near, journal, random);
        this.absents = new Absents(routes, near, random);
        this.best = new BestRoutes(routes);
        this.fewestVehicles = new FewestVehicles(this);
        this.docks = Docks.of(tables);
        this.vehicleWeight = isFewestVehicles ? VEHICLE : 0;
    }

    /** Begins with routes, as far as they can be driven; the rest is inserted. */
    void begin(int[][] start) {
        journal.begin();
        warmth.load(start);
        isBegun = Arrays.stream(routes.length).sum() > BEGUN * tables.visits;
        absents.find();
        int left = recreate.insert(absents.units, 0, absents.count());
        if (tables.hasReloads) {
            left = ruin.tidy(absents.units, left);
        }
        absents.settle(left);
        queue();
        keepAll();
    }

    /** Whether most of what it began with was given and could be driven, so that there is no need to search hot. */
    boolean isBegun() {
        return isBegun;
    }

    /** Searches hot whatever it began with: that was no plan of anybody's. */
    void forgetStart() {
        isBegun = false;
    }

    /** Takes the work off one vehicle that reloads after the other until the rest can be driven with the bays that there are. */
    private void queue() {
        for (int vehicle = tables.vehicles - 1; docks != null && vehicle >= 0; vehicle--) {
            if (docks.isConcerned(vehicle) && docks.cost(routes) == Place.NOWHERE) {
                absents.settle(ruin.removeAll(vehicle, absents.units, absents.count()));
            }
        }
    }

    /** Goes on with a part of a solution, as if there were nothing else. */
    void take(Part part) {
        warmth.clear();
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            routes.setAvailable(vehicle, part.hasVehicle(vehicle));
        }
        warmth.load(part.routes);
        ruin.seeds(part.visits);
        absents.set(part.absent);
        keepAll();
    }

    /** Reports nothing from now on: what it knows is a part. */
    void mute() {
        isMute = true;
    }

    /** The nodes of each vehicle as the search stands. */
    int[][] current() {
        return routes.nodes();
    }

    /** Takes one vehicle after another off the road where that is asked for, as long as the others can be made to do its work. */
    void empty() {
        if (vehicleWeight > 0 && docks == null) {
            fewestVehicles.search();
        }
    }

    /** How much of the budget was used when the search looked last. */
    double used() {
        return progress.used();
    }

    /** Anneals for a moment as if that was the beginning of a single annealing, and answers whether there is time for a good plan before. */
    boolean isEarlyPlanWorthIt(double hot, double begun) {
        long before = progress.iterations();
        anneal(hot, begun, 1, begun + FOR_A_LOOK * (1 - begun));
        return isWorthAnEarlyPlan(progress.iterations() - before, begun, progress.used());
    }

    /**
     * Whether the budget has room for a good plan early and for going on from there: if less, a single annealing comes farther
     * (see docs/decisions/0054-single-visits-are-placed-route-by-route.md).
     *
     * @param steps so many were made since so much of the budget was used up
     */
    boolean isWorthAnEarlyPlan(long steps, double begun, double until) {
        return !isBegun
                && !tables.hasReloads
                && vehicleWeight == 0
                && until > begun
                && steps / (until - begun) >= (double) STEPS_WORTH_AN_EARLY_PLAN * tables.visits;
    }

    /** How much of the budget is used now; what came before the first step has taken its time, too. */
    double usedNow() {
        return progress.ask();
    }

    /** The first temperature for routes like these. */
    double hot() {
        return (isBegun ? WARM : 1)
                * averageDrive()
                * tuning.hot((double) routes.visits / Math.max(1, routes.driven()));
    }

    /**
     * Searches on until a share of the budget is used up.
     *
     * @param hot the temperature when {@code begun} was used up
     * @param cold the share at which the lowest temperature is reached
     */
    void anneal(double hot, double begun, double cold, double until) {
        long current = objective(absents.cost());
        while (isOn(until)) {
            double temperature = hot * Math.pow(tuning.cold(), (progress.used() - begun) / (cold - begun));
            double limit = current - temperature * Math.log(random.nextDouble());
            progress.step();
            journal.begin();
            int left = ruinAndRecreate(limit);
            long leftCost = absents.costOf(left);
            long cost = objective(leftCost);
            if (cost < limit) {
                absents.settle(left, leftCost);
                current = cost;
                for (int index = 0; index < journal.count(); index++) {
                    best.stale(journal.vehicle(index));
                }
                if (cost < best.cost()) {
                    best.keep(cost);
                }
            } else {
                journal.restore();
                absents.restore();
            }
        }
    }

    /** One step that may cost whatever it does; answers how many are left out after it. */
    int ruinAndRecreate() {
        return ruinAndRecreate(Double.MAX_VALUE);
    }

    /** One step, given up once it is known to come to a limit or more; answers how many are left out after it. */
    private int ruinAndRecreate(double limit) {
        int before = absents.count();
        boolean isWhole = random.nextInt(tables.types > 1 ? WHOLE_ROUTES / 8 : WHOLE_ROUTES) == 0;
        if (tables.hasReloads && !ruin.isIdle()) {
            trips.move(ruin.anyVisit());
        }
        int count = isWhole ? ruin.removeRoutes(absents.units, before) : ruin.remove(absents.units, before);
        int from = before - absents.retry(ruin.lastSeed());
        boolean isRefitted = tables.types > 1 && random.nextInt(REFIT) == 0;
        boolean isBounded = docks == null && !tables.hasReloads && !isRefitted;
        recreate.setSlack(isBounded ? limit - objective(absents.costOf(from)) : Double.MAX_VALUE);
        int left = recreate.insert(absents.units, from, count);
        if (tables.hasReloads) {
            left = ruin.tidy(absents.units, left);
        }
        if (isRefitted) {
            refit.refit();
        }
        return left;
    }

    boolean isOn(double until) {
        if (progress.look()) {
            report();
        }
        return progress.used() < until;
    }

    /** The nodes of each vehicle in the best solution. */
    int[][] best() {
        return best.nodes();
    }

    long bestCost() {
        return best.cost();
    }

    long iterations() {
        return progress.iterations();
    }

    private long objective(long costOfAbsent) {
        long waiting = docks == null ? 0 : docks.cost(routes);
        return waiting == Place.NOWHERE
                ? waiting
                : waiting + routes.cost() + costOfAbsent + vehicleWeight * routes.driven();
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

    void returnToBest() {
        warmth.clear();
        warmth.load(best.nodes());
        absents.find();
    }

    void keepAll() {
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            best.stale(vehicle);
        }
        best.keep(objective(absents.cost()));
        report();
    }

    private void report() {
        if (!isMute) {
            reporter.look(progress.used(), best.nodes(), best.cost(), progress.iterations());
        }
    }
}
