package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Puts units back one after another, each where it costs least, now and then past a place that is not seen. */
final class Recreate {
    private static final int INDEX_BITS = 24;
    /** In one of so many steps those go first that were left out most often. */
    private static final int MISSED_FIRST = 4;

    /** In such a share of the steps while vehicles are taken off in vain; counters weigh up to so much more by lot then (see docs/decisions/0058-who-is-left-out-most-goes-first.md). */
    private static final double MISSED_FIRST_IF_URGENT = 0.9;

    private static final double LOT = 0.5;

    /** One of so many optional units goes onto a route although it costs more than it brings. */
    private static final int TRIED = 32;

    /** One of so many pairs that have no place is tried with a reload between the two or beside them, which touches all routes. */
    private static final int RELOAD = 8;

    /** In one of so many steps full routes may go to larger vehicles. */
    private static final int UPGRADE = 4;

    /** How a first solution for vehicles of several types is ordered (see docs/decisions/0054-single-visits-are-placed-route-by-route.md). */
    private static final int FARTHEST_FIRST = 8;

    /** With more visits a first solution that looks at whole routes takes too long, and fills them with what lies far away. */
    private static final int MOST_FIRST_BY_ROUTES = 1_000;

    private final Routes routes;
    private final Tables tables;
    private final Journal journal;
    private final RandomGenerator random;
    private final Pricing pricing;
    private final Upgrades upgrades;
    private final PlainPlaces plainPlaces;
    private final SinglePlaces singlePlaces;
    private final PairPlaces pairPlaces;
    private final BundlePlaces bundlePlaces;
    private final Place place = new Place();
    private final long[] ranked;
    private final int[] unsorted;
    private final int[] demand;
    private final int[] fromDepot;
    /** How often each unit was left out. */
    private final int[] absences;

    private long missed;
    private boolean isFirst = true;
    private boolean isUrgent;
    private final long leastRate;
    private long slack = Place.NOWHERE;
    /** What the routes and those left out may cost before what is inserted next, so that it is wanted. */
    private long most;

    Recreate(Routes routes, Proximity near, Journal journal, RandomGenerator random) {
        this.routes = routes;
        this.tables = routes.tables;
        this.journal = journal;
        this.random = random;
        Blinks blinks = new Blinks(random);
        this.pricing = new Pricing(routes);
        this.upgrades = new Upgrades(routes);
        this.plainPlaces = new PlainPlaces(routes, near, pricing, blinks, upgrades);
        this.singlePlaces = new SinglePlaces(routes, near, pricing, blinks, journal);
        this.pairPlaces = new PairPlaces(routes, pricing, blinks, journal);
        this.bundlePlaces = new BundlePlaces(routes, near, pricing, blinks, journal);
        this.leastRate = Math.max(1, Arrays.stream(tables.distanceRate).min().orElse(1));
        this.ranked = new long[tables.units];
        this.unsorted = new int[tables.units];
        this.demand = new int[tables.units];
        this.fromDepot = new int[tables.units];
        this.absences = new int[tables.units];
        for (int unit = 0; unit < tables.units; unit++) {
            demand[unit] = demand(unit);
            int first = tables.unitVisits[tables.unitBegin[unit]];
            fromDepot[unit] = tables.ways[0].distance(tables.location[routes.start(0)], tables.location[first]);
        }
    }

    private int demand(int unit) {
        int demand = 0;
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            int at = tables.unitVisits[index] * tables.dimensions;
            for (int dimension = 0; dimension < tables.dimensions; dimension++) {
                demand += tables.delivers[at + dimension]
                        + tables.collects[at + dimension]
                        + Math.max(0, tables.moves[at + dimension]);
            }
        }
        return demand;
    }

    /** Says below what the next list is to cost; once that is known to be too little, the rest of the list is not looked at. */
    void setSlack(double cost) {
        slack = cost < Place.NOWHERE ? (long) Math.ceil(cost / leastRate) * leastRate : Place.NOWHERE;
    }

    /**
     * Inserts what it can of a list from an index on; what is left comes to the front of that, and the answer is how long the list is then.
     */
    int insert(int[] absent, int from, int count) {
        if (tables.types > 1 || tables.hasOptional) {
            double generosity = isFirst ? 1 : random.nextInt(3) / 2.0;
            pricing.setGenerosity(generosity);
            upgrades.setGenerosity(generosity);
            plainPlaces.setUpgrading(!isFirst && tables.types > 1 && random.nextInt(UPGRADE) == 0);
        }
        sort(absent, from, count);
        singlePlaces.setRouteByRoute(!isFirst || tables.visits <= MOST_FIRST_BY_ROUTES);
        isFirst = false;
        most = slack < Place.NOWHERE ? slack + routes.cost() : Place.NOWHERE;
        int left = from;
        for (int index = from; index < count; index++) {
            int unit = absent[index];
            if (!insert(unit)) {
                most -= most < Place.NOWHERE ? tables.penalty[unit] : 0;
                if (routes.cost() >= most) {
                    System.arraycopy(absent, index, absent, left, count - index);
                    return left + count - index;
                }
                absent[left++] = unit;
                absences[unit]++;
                missed++;
            }
        }
        return left;
    }

    /** Says whether of those that have to be done the ones that were left out most often go first in nearly all steps. */
    void setUrgent(boolean isWanted) {
        isUrgent = isWanted;
    }

    /** How much it matters that a unit comes soon. */
    private long weight(int unit) {
        if (!isUrgent) {
            return absences[unit];
        }
        return tables.penalty[unit] < Job.REQUIRED ? 0 : (long) (absences[unit] * (1 + LOT * random.nextDouble()));
    }

    int absences(int unit) {
        return absences[unit];
    }

    private boolean insert(int unit) {
        int size = tables.unitSize(unit);
        if (tables.isPlain) {
            plainPlaces.find(unit, bound(unit), place);
            if (place.isFound()) {
                journal.keep(place.vehicle);
                if (place.upgrade != Tables.NONE) {
                    upgrade();
                }
                routes.insert(unit, place.behind);
                return true;
            }
            return false;
        }
        if (size == 1) {
            long bound = bound(unit);
            singlePlaces.find(unit, bound, place);
            if (place.isFound()) {
                return singlePlaces.apply(unit, place, bound);
            }
            return false;
        }
        if (pairPlaces.supports(unit)) {
            return insertPair(unit);
        }
        return bundlePlaces.insert(unit, bound(unit));
    }

    private boolean insertPair(int unit) {
        long bound = bound(unit);
        pairPlaces.find(unit, bound, place);
        if (place.isFound()) {
            journal.keep(place.vehicle);
            if (pairPlaces.apply(unit, place)) {
                return true;
            }
        }
        return tables.hasReloads && random.nextInt(RELOAD) == 0 && bundlePlaces.insert(unit, bound);
    }

    /** Lets another vehicle do the found place's route. */
    private void upgrade() {
        journal.keep(place.upgrade);
        if (place.behind == routes.start(place.vehicle)) {
            place.behind = routes.start(place.upgrade);
        }
        routes.hand(place.vehicle, place.upgrade);
        routes.refresh(place.vehicle);
        routes.refresh(place.upgrade);
    }

    /** What a unit may cost on a route at most; now and then anything: what does not pay by itself may pay together with what comes next. */
    private long bound(int unit) {
        long penalty = tables.penalty[unit];
        long bound = penalty < Job.REQUIRED && random.nextInt(TRIED) == 0 ? Place.NOWHERE : penalty;
        return most < Place.NOWHERE ? Math.min(bound, most - routes.cost()) : bound;
    }

    /** By chance, by load, by distance from the depot or by window: which one is drawn by lot. */
    private void sort(int[] absent, int from, int count) {
        int draw = random.nextInt(tables.isTimeless ? 11 : 17);
        if (isFirst && tables.types > 1 && !tables.isPlain) {
            draw = FARTHEST_FIRST;
        }
        boolean isMissedFirst = missed > 0
                && (isUrgent ? random.nextDouble() < MISSED_FIRST_IF_URGENT : random.nextInt(MISSED_FIRST) == 0);
        for (int index = from; index < count; index++) {
            int unit = absent[index];
            int visit = tables.unitVisits[tables.unitBegin[unit]];
            long key = switch (draw) {
                case 0, 1, 2, 3 -> random.nextInt() >>> 1;
                case 4, 5, 6, 7 -> -demand[unit];
                case FARTHEST_FIRST, 9 -> -fromDepot[unit];
                case 10 -> fromDepot[unit];
                case 11, 12 -> tables.closes[visit] - tables.opens[visit];
                case 13, 14 -> tables.opens[visit];
                default -> -tables.closes[visit];
            };
            ranked[index] = ((isMissedFirst ? -weight(unit) : key) << INDEX_BITS) | index;
            unsorted[index] = unit;
        }
        Arrays.sort(ranked, from, count);
        for (int index = from; index < count; index++) {
            absent[index] = unsorted[(int) (ranked[index] & ((1 << INDEX_BITS) - 1))];
        }
    }
}
