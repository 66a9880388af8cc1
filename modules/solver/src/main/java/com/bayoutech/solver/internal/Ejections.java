package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;

/**
 * Makes room on a route for a pickup and its delivery that nobody takes: one or two others go instead, those whose own turn came least often (Nagata,
 * Kobayashi: Guided ejection search for the pickup and delivery problem with time windows, EvoCOP 2010).
 */
final class Ejections {
    /** How many pairs of others are tried at most: on long routes there are too many. */
    private static final int MOST_PAIRS = 200;

    private final Routes routes;
    private final Tables tables;
    private final Journal journal;
    private final RandomGenerator random;
    private final Pricing pricing;
    private final PairScan scan;
    private final boolean isPossible;
    /** How often each unit asked for room. */
    private final int[] turns;

    private final int[] onRoute;
    /** Behind which node each visit that is taken out stood, in turn. */
    private final int[] taken;

    private final int[] stoodBehind;
    private int takenCount;
    private int pairsLeft;
    private int best;
    private int ties;
    private int bestVehicle;
    private int bestOne;
    private int bestOther;
    private int bestBehind;
    private int bestDeliveryBehind;

    Ejections(Routes routes, Journal journal, RandomGenerator random) {
        this.routes = routes;
        this.tables = routes.tables;
        this.journal = journal;
        this.random = random;
        this.pricing = new Pricing(routes);
        this.scan = new PairScan(routes, pricing, new Blinks(random));
        this.turns = new int[tables.units];
        this.onRoute = new int[tables.units];
        this.taken = new int[4];
        this.stoodBehind = new int[4];
        boolean isAll = !tables.hasOptional && !tables.hasReloads && !tables.hasEarlyCosts;
        for (int unit = 0; unit < tables.units && isAll; unit++) {
            isAll = scan.supports(unit);
        }
        this.isPossible = isAll;
    }

    /** Whether all that has to be done are pickups with their deliveries. */
    boolean isPossible() {
        return isPossible;
    }

    /** Tries to put one of those left out onto a route instead of others, who take its place in the list; answers the list's new length. */
    int eject(int[] absent, int count) {
        int place = random.nextInt(count);
        int unit = absent[place];
        best = ++turns[unit];
        ties = 0;
        bestVehicle = Tables.NONE;
        int first = random.nextInt(routes.driven());
        for (int index = 0; index < routes.driven() && best >= 0; index++) {
            lookFor(unit, routes.busy((first + index) % routes.driven()));
        }
        pairsLeft = MOST_PAIRS;
        for (int index = 0; index < routes.driven() && best > 1 && pairsLeft > 0; index++) {
            lookFurther(unit, routes.busy((first + index) % routes.driven()));
        }
        if (bestVehicle == Tables.NONE) {
            return count;
        }
        journal.keep(bestVehicle);
        takenCount = 0;
        if (bestOne != Tables.NONE) {
            take(bestOne);
        }
        if (bestOther != Tables.NONE) {
            take(bestOther);
        }
        int begin = tables.unitBegin[unit];
        routes.chain(tables.unitVisits[begin], bestBehind);
        routes.chain(tables.unitVisits[begin + 1], bestDeliveryBehind);
        if (!routes.refresh(bestVehicle)) {
            journal.restore();
            return count;
        }
        int left = count;
        absent[place] = absent[--left];
        if (bestOne != Tables.NONE) {
            absent[left++] = bestOne;
        }
        if (bestOther != Tables.NONE) {
            absent[left++] = bestOther;
        }
        return left;
    }

    /** Without any of the others on a route, or without one. */
    private void lookFor(int unit, int vehicle) {
        int count = listUnits(vehicle);
        takenCount = 0;
        offer(unit, vehicle, Tables.NONE, Tables.NONE, -1);
        for (int one = 0; one < count && best >= 0; one++) {
            int sum = turns[onRoute[one]];
            if (sum <= best) {
                take(onRoute[one]);
                if (routes.refresh(vehicle)) {
                    offer(unit, vehicle, onRoute[one], Tables.NONE, sum);
                }
                putBack(vehicle);
            }
        }
    }

    /** Without two of them. */
    private void lookFurther(int unit, int vehicle) {
        int count = listUnits(vehicle);
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                int sum = turns[onRoute[one]] + turns[onRoute[other]] + 1;
                if (sum <= best && pairsLeft-- > 0) {
                    take(onRoute[one]);
                    take(onRoute[other]);
                    if (routes.refresh(vehicle)) {
                        offer(unit, vehicle, onRoute[one], onRoute[other], sum);
                    }
                    putBack(vehicle);
                }
            }
        }
    }

    /** Those whose turn came more often than what is asked for now stay. */
    private int listUnits(int vehicle) {
        int count = 0;
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            int unit = tables.unitOf[node];
            if (tables.unitVisits[tables.unitBegin[unit]] == node && !routes.isFixed[node] && turns[unit] <= best) {
                onRoute[count++] = unit;
            }
        }
        return count;
    }

    private void offer(int unit, int vehicle, int one, int other, int sum) {
        if (routes.isEmpty(vehicle)
                || !pricing.mayDo(unit, vehicle)
                || scan.price(unit, vehicle, Place.NOWHERE, false) == Place.NOWHERE) {
            return;
        }
        ties = sum < best ? 1 : ties + 1;
        if (random.nextInt(ties) == 0) {
            best = sum;
            bestVehicle = vehicle;
            bestOne = one;
            bestOther = other;
            bestBehind = scan.behind;
            bestDeliveryBehind = scan.deliveryBehind;
        }
    }

    private void take(int unit) {
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            int visit = tables.unitVisits[index];
            taken[takenCount] = visit;
            stoodBehind[takenCount++] = routes.previous[visit];
            routes.remove(visit);
        }
    }

    private void putBack(int vehicle) {
        while (takenCount > 0) {
            takenCount--;
            routes.chain(taken[takenCount], stoodBehind[takenCount]);
        }
        routes.refresh(vehicle);
    }
}
