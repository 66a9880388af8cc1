package com.bayoutech.solver;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Puts visits back one after another, each where the detour is least, looking at places beside near visits and now and then past one. */
final class Recreate {
    private static final double BLINK = 0.01;
    private static final int BLINK_BITS = (int) (BLINK * (1 << 16));

    private final Routes routes;
    private final Model model;
    private final Proximity near;
    private final Journal journal;
    private final RandomGenerator random;
    private final long[] ranked;
    private final int[] place;
    private long bits;
    private int bitsLeft;

    Recreate(Routes routes, Proximity near, Journal journal, RandomGenerator random) {
        this.routes = routes;
        this.model = routes.model;
        this.near = near;
        this.journal = journal;
        this.random = random;
        this.ranked = new long[routes.visits];
        this.place = new int[routes.visits];
    }

    /** Inserts what it can of the first so many of the list; what is left comes to its front, and its number is the answer. */
    int insert(int[] absent, int count) {
        sort(absent, count);
        int left = 0;
        for (int index = 0; index < count; index++) {
            int visit = absent[index];
            int behind = bestPlace(visit);
            if (behind == Routes.NONE) {
                absent[left++] = visit;
            } else {
                journal.keep(routes.route[behind]);
                routes.insert(visit, behind);
            }
        }
        return left;
    }

    private int bestPlace(int visit) {
        long best = Long.MAX_VALUE;
        int place = Routes.NONE;
        int demand = model.demand[visit];
        int from = visit * near.width;
        for (int rank = 0; rank < near.width; rank++) {
            int behind = near.before[from + rank];
            int vehicle = routes.route[behind];
            if (vehicle != Routes.NONE && routes.load[vehicle] + demand <= routes.capacity[vehicle] && !blinks()) {
                int detour = routes.detour(visit, behind);
                if (detour < best && routes.isInTime(visit, behind)) {
                    best = detour;
                    place = behind;
                }
            }
            int ahead = near.after[from + rank];
            vehicle = routes.route[ahead];
            if (vehicle != Routes.NONE && routes.load[vehicle] + demand <= routes.capacity[vehicle] && !blinks()) {
                behind = routes.previous[ahead];
                int detour = routes.detour(visit, behind);
                if (detour < best && routes.isInTime(visit, behind)) {
                    best = detour;
                    place = behind;
                }
            }
        }
        int empty = emptyVehicle(demand);
        if (empty != Routes.NONE) {
            long opening = routes.openingCost(visit, empty);
            if (opening < best && routes.isInTime(visit, routes.start(empty))) {
                best = opening;
                place = routes.start(empty);
            }
        }
        return place == Routes.NONE ? anyPlace(visit) : place;
    }

    /** Looks at every place, which is needed only where nothing near would do. */
    private int anyPlace(int visit) {
        long best = Long.MAX_VALUE;
        int place = Routes.NONE;
        int demand = model.demand[visit];
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle) || routes.load[vehicle] + demand > routes.capacity[vehicle]) {
                continue;
            }
            int end = routes.end(vehicle);
            for (int behind = routes.start(vehicle); behind != end; behind = routes.next[behind]) {
                int detour = routes.detour(visit, behind);
                if (detour < best && routes.isInTime(visit, behind)) {
                    best = detour;
                    place = behind;
                }
            }
        }
        return place;
    }

    private int emptyVehicle(int demand) {
        for (int vehicle = 0; vehicle < routes.vehicles; vehicle++) {
            if (routes.isEmpty(vehicle) && demand <= routes.capacity[vehicle]) {
                return vehicle;
            }
        }
        return Routes.NONE;
    }

    private boolean blinks() {
        if (bitsLeft == 0) {
            bits = random.nextLong();
            bitsLeft = 4;
        }
        boolean blink = (bits & 0xFFFF) < BLINK_BITS;
        bits >>>= 16;
        bitsLeft--;
        return blink;
    }

    /** By chance, by load, by distance from the depot or by window: which one is drawn by lot. */
    private void sort(int[] absent, int count) {
        int draw = random.nextInt(17);
        for (int index = 0; index < count; index++) {
            int visit = absent[index];
            long key =
                    switch (draw) {
                        case 0, 1, 2, 3 -> random.nextInt() >>> 1;
                        case 4, 5, 6, 7 -> -model.demand[visit];
                        case 8, 9 -> -fromDepot(visit);
                        case 10 -> fromDepot(visit);
                        case 11, 12 -> model.closes[visit] - model.opens[visit];
                        case 13, 14 -> model.opens[visit];
                        default -> -model.closes[visit];
                    };
            ranked[index] = (key << 24) | index;
            place[index] = visit;
        }
        Arrays.sort(ranked, 0, count);
        for (int index = 0; index < count; index++) {
            absent[index] = place[(int) (ranked[index] & 0xFFFFFF)];
        }
    }

    private int fromDepot(int visit) {
        return model.distance[model.vehicles[0].start() * model.locations + model.location[visit]];
    }
}
