package com.bayoutech.solver.internal;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Takes strings of neighbouring visits out of neighbouring routes (Christiaens, Vanden Berghe: Slack induction by string removals for vehicle
 * routing problems, Transportation Science 2020).
 */
final class Ruin {
    private static final double SPLIT_SHARE = 0.5;
    private static final double SPLIT_DEPTH = 0.01;
    private static final double RELOAD_SHARE = 0.3;
    private static final int MOST_ROUTES = 5;
    private static final int MOST_FROM_ROUTES = 80;

    private final Routes routes;
    private final Tables tables;
    private final Proximity near;
    private final Journal journal;
    private final RandomGenerator random;
    private final Tuning tuning;
    private final int[] stamp;
    private final int[] order;
    private double meanRemoved;
    private double longestString;
    private double shareAtAbsent;
    private int[] seeds;
    private int seed;
    private int round;

    Ruin(Routes routes, Proximity near, Journal journal, RandomGenerator random, Tuning tuning) {
        this.routes = routes;
        this.tables = routes.tables;
        this.near = near;
        this.journal = journal;
        this.random = random;
        this.tuning = tuning;
        this.stamp = new int[routes.vehicles];
        this.order = new int[tables.nodes];
        this.seeds = IntStream.range(0, tables.visits).toArray();
        aimAnywhere();
    }

    /** Only around these visits anything is removed from now on. */
    void seeds(int[] visits) {
        seeds = visits;
    }

    /** Takes so many visits on average from now on, a share of them around those who are left out. */
    void aimAtAbsent(double visits, double share) {
        meanRemoved = visits;
        longestString = visits;
        shareAtAbsent = share;
    }

    /** Takes as many visits as usual, around anybody. */
    void aimAnywhere() {
        meanRemoved = tuning.meanRemoved();
        longestString = tuning.longestString();
        shareAtAbsent = 0;
    }

    /** Adds the units that it removes behind the first so many of the list, and answers their new number. */
    int remove(int[] removed, int already) {
        round++;
        int count = already;
        if (isIdle()) {
            return count;
        }
        double onRoutes = seeds.length - already;
        double longest = Math.max(1, Math.min(longestString, onRoutes / routes.driven()));
        double mostStrings = Math.max(1, 4 * meanRemoved / (1 + longest) - 1);
        int strings = (int) (random.nextDouble() * mostStrings + 1);
        seed = seed(removed, already);
        int from = seed * near.width;
        int ruined = 0;
        for (int rank = -1; rank < near.width && ruined < strings; rank++) {
            int visit = rank < 0 ? seed : near.around[from + rank];
            int vehicle = routes.route[visit];
            if (vehicle == Routes.NONE || stamp[vehicle] == round || routes.isFixed[visit]) {
                continue;
            }
            stamp[vehicle] = round;
            ruined++;
            count = ruin(visit, vehicle, longest, removed, count);
        }
        return count;
    }

    /** A visit of one of those left out, if these are looked for, or any. */
    private int seed(int[] absent, int count) {
        if (count == 0 || shareAtAbsent == 0 || random.nextDouble() >= shareAtAbsent) {
            return anyVisit();
        }
        int unit = absent[random.nextInt(count)];
        return tables.unitVisits[tables.unitBegin[unit] + random.nextInt(tables.unitSize(unit))];
    }

    /** Takes neighbouring routes as a whole, so that fewer or others can take their place. */
    int removeRoutes(int[] removed, int already) {
        round++;
        if (isIdle()) {
            return already;
        }
        seed = anyVisit();
        int count = already;
        int left = 1 + random.nextInt(MOST_ROUTES);
        for (int rank = -1; rank < near.width && left > 0 && count - already < MOST_FROM_ROUTES; rank++) {
            int visit = rank < 0 ? seed : near.around[seed * near.width + rank];
            int vehicle = routes.route[visit];
            if (vehicle != Routes.NONE && stamp[vehicle] != round) {
                stamp[vehicle] = round;
                left--;
                count = removeAll(vehicle, removed, count);
            }
        }
        return count;
    }

    /** Whether there is nothing to be removed. */
    boolean isIdle() {
        return routes.driven() == 0 || seeds.length == 0;
    }

    /** One of those that anything is removed around. */
    int anyVisit() {
        return seeds[random.nextInt(seeds.length)];
    }

    /** Around which visit the last step ruined. */
    int lastSeed() {
        return seed;
    }

    /** Takes all that may be moved off one route. */
    int removeAll(int vehicle, int[] removed, int already) {
        journal.keep(vehicle);
        int count = strip(vehicle, removed, already);
        routes.reloads.dropIdle(vehicle);
        routes.refresh(vehicle);
        return count;
    }

    private int ruin(int visit, int vehicle, double longest, int[] removed, int already) {
        journal.keep(vehicle);
        int size = routes.length[vehicle];
        int wanted = (int) (random.nextDouble() * Math.min(size, longest) + 1);
        wanted = Math.min(wanted, size);
        int preserved = 0;
        if (wanted < size && wanted > 1 && random.nextDouble() < SPLIT_SHARE) {
            preserved = 1;
            while (wanted + preserved < size && random.nextDouble() < SPLIT_DEPTH) {
                preserved++;
            }
        }
        int count = removeString(visit, vehicle, wanted, preserved, removed, already);
        if (tables.hasReloads) {
            dropReloads(vehicle);
            if (random.nextDouble() < RELOAD_SHARE) {
                addReload(vehicle);
            }
        }
        return settle(vehicle, removed, count);
    }

    /** Takes all that may be moved off a route that nobody could drive any more: where somebody comes earlier, breaks are at other places. */
    private int settle(int vehicle, int[] removed, int already) {
        if (routes.refresh(vehicle)) {
            return already;
        }
        int count = strip(vehicle, removed, already);
        routes.reloads.dropIdle(vehicle);
        routes.refresh(vehicle);
        return count;
    }

    /** A string that holds the visit, somewhere; in its middle some visits may stay. */
    private int removeString(int visit, int vehicle, int wanted, int preserved, int[] removed, int already) {
        int size = 0;
        int position = 0;
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            if (node == visit) {
                position = size;
            }
            if (tables.isVisit(node)) {
                order[size++] = node;
            }
        }
        int span = wanted + preserved;
        int lowest = Math.max(0, position - span + 1);
        int highest = Math.min(position, size - span);
        int begin = lowest + random.nextInt(highest - lowest + 1);
        int gap = preserved == 0 ? 0 : random.nextInt(wanted);
        int count = already;
        for (int offset = 0; offset < span; offset++) {
            if (preserved > 0 && offset > gap && offset <= gap + preserved) {
                continue;
            }
            int node = order[begin + offset];
            if (routes.route[node] != Routes.NONE && !routes.isFixed[node]) {
                removed[count++] = removeUnit(node);
            }
        }
        return count;
    }

    private int removeUnit(int visit) {
        int unit = tables.unitOf[visit];
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            routes.remove(tables.unitVisits[index]);
        }
        return unit;
    }

    private int strip(int vehicle, int[] removed, int already) {
        int count = already;
        int end = routes.end(vehicle);
        int size = 0;
        for (int node = routes.next[routes.start(vehicle)]; node != end; node = routes.next[node]) {
            order[size++] = node;
        }
        for (int index = 0; index < size; index++) {
            int node = order[index];
            if (tables.isVisit(node) && routes.route[node] != Routes.NONE && !routes.isFixed[node]) {
                removed[count++] = removeUnit(node);
            }
        }
        return count;
    }

    /** Puts a reload somewhere into the route: what is inserted next may need it. */
    private void addReload(int vehicle) {
        int reload = routes.reloads.free(vehicle);
        if (reload == Routes.NONE || routes.length[vehicle] < 2) {
            return;
        }
        int place = random.nextInt(routes.length[vehicle] - 1);
        int node = routes.next[routes.start(vehicle)];
        while (place > 0 || !tables.isVisit(node)) {
            place -= tables.isVisit(node) ? 1 : 0;
            node = routes.next[node];
        }
        int after = routes.next[node];
        if (tables.isVisit(after) && tables.gluedTo[after] != node && !routes.isSealed[node]) {
            routes.chain(reload, node);
            if (!routes.refresh(vehicle)) {
                routes.remove(reload);
            }
        }
    }

    /** Takes each reload out of the routes of this step that is not needed any more, and adds what cannot be driven without to a list; answers how long that is then. */
    int tidy(int[] removed, int already) {
        int count = already;
        for (int index = 0; index < journal.count(); index++) {
            dropReloads(journal.vehicle(index));
            count = settle(journal.vehicle(index), removed, count);
        }
        return count;
    }

    private void dropReloads(int vehicle) {
        routes.reloads.dropIdle(vehicle);
        boolean wasSound = routes.refresh(vehicle);
        int end = routes.end(vehicle);
        for (int node = routes.next[routes.start(vehicle)]; node != end; ) {
            int after = routes.next[node];
            if (tables.isReload(node) && routes.loads.mayJoin(node, vehicle)) {
                int before = routes.previous[node];
                long cost = routes.cost();
                routes.remove(node);
                boolean isSound = routes.refresh(vehicle) || !wasSound;
                if (!isSound
                        || routes.cost() > cost
                        || !routes.loads.isWithin(vehicle)
                        || (tables.hasRanks && tables.rank[before] > tables.rank[after])) {
                    routes.chain(node, before);
                    routes.refresh(vehicle);
                }
            }
            node = after;
        }
    }
}
