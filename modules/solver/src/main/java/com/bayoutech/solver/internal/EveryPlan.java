package com.bayoutech.solver.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Tries every plan of a model with a handful of visits: each order of each set of units on each vehicle, and then who takes which set. So small plans are the
 * best that there are, whatever rules they have to keep.
 */
final class EveryPlan {
    private static final int MOST_VISITS = 7;
    private static final int MOST_TYPES = 4;

    /** So many routes that are tried, or ways to share them out, count as a step of a search. */
    private static final int TRIED_A_STEP = 512;

    /** How much of what is left of the budget it takes at most: a search has to have its turn where that does not last. */
    private static final double MOST_OF_THE_BUDGET = 0.5;

    private final Tables tables;
    private final Routes routes;
    private final Prefixes prefixes;
    private final Pricing pricing;
    private final Progress progress;
    private final double until;

    /** More than a route may cost that is worth a look. */
    private final long limit;

    /** By set of visits, the set of units that it is all of; {@link Tables#NONE} if units are cut. */
    private final int[] unitsOf;

    /** By type, and by set of units: the least cost of a route, and its nodes. */
    private final long[][] cost;

    private final int[][][] nodes;
    private final int[] sequence;

    /** The vehicles that may be needed, those of a type next to each other: of each no more than there are units. */
    private final int[] takers;

    /** The units that each of them takes. */
    private final int[] taken;

    private int[][] best = new int[0][];
    private long bestCost;

    /** What is settled costs alone, with and without what it costs to be near others. */
    private long nothing;

    private long nothingApart;

    private long tried;
    private boolean isOver;

    /**
     * @param progress of the search that found what is known
     * @param known what is to be bettered
     */
    EveryPlan(Tables tables, Progress progress, long known) {
        this.tables = tables;
        this.progress = progress;
        this.until = progress.used() + MOST_OF_THE_BUDGET * (1 - progress.used());
        this.limit = known;
        this.routes = new Routes(tables);
        this.prefixes = new Prefixes(routes);
        this.pricing = new Pricing(routes);
        this.unitsOf = new int[1 << tables.visits];
        for (int set = 0; set < unitsOf.length; set++) {
            unitsOf[set] = units(set);
        }
        this.cost = new long[tables.types][];
        this.nodes = new int[tables.types][][];
        this.sequence = new int[tables.nodes];
        this.takers = takers();
        this.taken = new int[takers.length];
        this.bestCost = known;
    }

    private int[] takers() {
        int[] ofType = new int[tables.types];
        return IntStream.range(0, tables.vehicles)
                .filter(vehicle -> ofType[tables.type[vehicle]]++ < tables.units)
                .boxed()
                .sorted(Comparator.comparingInt(vehicle -> tables.type[vehicle]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether there are so few that nothing else is needed; where vehicles wait for each other, no route is judged alone. */
    static boolean supports(Tables tables) {
        return tables.visits <= MOST_VISITS
                && tables.types <= MOST_TYPES
                && tables.model.docks().isEmpty();
    }

    /** Tries all; false if that takes too much of the budget, and nothing is known then. */
    boolean tryAll() {
        prefixes.fix();
        nothing = routes.cost();
        nothingApart = nothing - overlap(routes.nodes());
        int sets = 1 << tables.units;
        for (int vehicle = 0; vehicle < tables.vehicles && !isOver; vehicle++) {
            int type = tables.type[vehicle];
            if (cost[type] == null) {
                cost[type] = new long[sets];
                nodes[type] = new int[sets][];
                Arrays.fill(cost[type], Place.NOWHERE);
                tryOn(vehicle);
            }
        }
        share(0, 0);
        return !isOver;
    }

    /** The nodes of each vehicle in the best plan of all; empty if none is better than what was known. */
    int[][] best() {
        return best;
    }

    private void tryOn(int vehicle) {
        int[] first = routes.nodesOf(vehicle);
        int set = 0;
        long way = 0;
        for (int node : first) {
            set |= 1 << node;
            way += routes.edge[routes.previous[node]];
        }
        System.arraycopy(first, 0, sequence, 0, first.length);
        if (first.length == 0) {
            cost[tables.type[vehicle]][0] = 0;
            nodes[tables.type[vehicle]][0] = first;
        }
        extend(vehicle, set, first.length, way, tables.opens[routes.start(vehicle)]);
        routes.refresh(vehicle);
    }

    /** Offers the route as it stands, and lets each visit or reload follow that may; {@code moment} is when its last place is left, at the earliest. */
    private void extend(int vehicle, int set, int length, long way, int moment) {
        int last = routes.previous[routes.end(vehicle)];
        if (tables.isVisit(last)) {
            offer(vehicle, set, length);
        }
        Ways ways = tables.ways[vehicle];
        for (int node = 0; node < tables.visits && !isOver; node++) {
            if (mayFollow(node, last, vehicle, set)) {
                int arrival = earliest(node, last, ways, moment);
                long longer = way + ways.distance(tables.location[last], tables.location[node]);
                if (arrival <= tables.closes[node] && mayPay(vehicle, longer)) {
                    follow(vehicle, node, last, set | 1 << node, length, longer, arrival + tables.service[node]);
                }
            }
        }
        int reload = tables.isVisit(last) ? routes.reloads.free(vehicle) : Tables.NONE;
        if (reload != Tables.NONE) {
            long longer = way + ways.distance(tables.location[last], tables.location[reload]);
            int arrival = earliest(reload, last, ways, moment);
            follow(vehicle, reload, last, set, length, longer, arrival + tables.service[reload]);
        }
    }

    private void follow(int vehicle, int node, int last, int set, int length, long way, int moment) {
        routes.chain(node, last);
        sequence[length] = node;
        extend(vehicle, set, length + 1, way, moment);
        routes.remove(node);
    }

    /** Whether a visit may come behind the last one by what is before it alone. */
    private boolean mayFollow(int visit, int last, int vehicle, int set) {
        if (routes.route[visit] != Tables.NONE
                || !tables.allows(tables.unitOf[visit], vehicle)
                || !pricing.isRankBehind(visit, last)
                || (tables.gluedTo[visit] != Tables.NONE && tables.gluedTo[visit] != last)) {
            return false;
        }
        for (int first : tables.before[visit]) {
            if ((set & 1 << first) == 0) {
                return false;
            }
        }
        return true;
    }

    /** When a service could begin if there were no breaks, rests and releases. */
    private int earliest(int node, int last, Ways ways, int moment) {
        int travel = ways.isTimed ? 0 : ways.duration(tables.location[last], tables.location[node]);
        return Math.max(tables.opens[node], moment + travel);
    }

    private boolean mayPay(int vehicle, long way) {
        return way < Ways.TOO_FAR
                && way <= tables.mostDistance[vehicle]
                && tables.fixed[vehicle] + tables.distanceRate[vehicle] * way < limit;
    }

    private void count() {
        if (++tried % TRIED_A_STEP == 0) {
            progress.step();
            progress.look();
            isOver |= progress.used() >= until;
        }
    }

    private void offer(int vehicle, int set, int length) {
        count();
        int units = unitsOf[set];
        int type = tables.type[vehicle];
        if (units == Tables.NONE
                || !routes.refresh(vehicle)
                || ownCost(vehicle, length) >= cost[type][units]
                || !routes.loads.isWithin(vehicle)
                || !pricing.isPassable(vehicle)
                || !prefixes.isWhole(vehicle)) {
            return;
        }
        cost[type][units] = ownCost(vehicle, length);
        nodes[type][units] = Arrays.copyOf(sequence, length);
    }

    /** What the route costs, but for being near what is settled on others. */
    private long ownCost(int vehicle, int length) {
        long own = routes.cost() - nothing;
        for (int index = 0; tables.overlaps != null && index < length; index++) {
            int node = sequence[index];
            boolean isNear = tables.isVisit(node) && !routes.isFixed[node];
            own -= isNear ? tables.overlaps.cost(node, vehicle, routes.route) : 0;
        }
        return own;
    }

    private long overlap(int[][] plan) {
        return tables.overlaps == null ? 0 : tables.overlaps.cost(Overlaps.vehicleOf(tables.visits, plan));
    }

    private int units(int set) {
        int units = 0;
        int visits = 0;
        for (int unit = 0; unit < tables.units; unit++) {
            int own = 0;
            for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
                own |= 1 << tables.unitVisits[index];
            }
            if ((set & own) == own) {
                units |= 1 << unit;
                visits |= own;
            }
        }
        return visits == set ? units : Tables.NONE;
    }

    /** Lets each vehicle, or none, take a unit and all after it; of vehicles that are alike, the first one that is idle. */
    private void share(int unit, long penalties) {
        if (penalties >= bestCost || isOver) {
            return;
        }
        if (unit == tables.units) {
            count();
            judge(penalties);
            return;
        }
        for (int index = 0; index < takers.length; index++) {
            if (taken[index] != 0 || isFirstIdle(index)) {
                taken[index] |= 1 << unit;
                share(unit + 1, penalties);
                taken[index] &= ~(1 << unit);
            }
        }
        share(unit + 1, penalties + tables.penalty[unit]);
    }

    private boolean isFirstIdle(int index) {
        int type = tables.type[takers[index]];
        for (int other = index - 1; other >= 0 && tables.type[takers[other]] == type; other--) {
            if (taken[other] == 0) {
                return false;
            }
        }
        return true;
    }

    private void judge(long penalties) {
        long sum = nothingApart + penalties;
        for (int index = 0; index < takers.length && sum < bestCost; index++) {
            long own = cost[tables.type[takers[index]]][taken[index]];
            sum = own == Place.NOWHERE ? own : sum + own;
        }
        if (sum >= bestCost) {
            return;
        }
        int[][] plan = new int[tables.vehicles][0];
        for (int index = 0; index < takers.length; index++) {
            int vehicle = takers[index];
            plan[vehicle] = withReloadsOf(vehicle, nodes[tables.type[vehicle]][taken[index]]);
        }
        sum += overlap(plan);
        if (sum < bestCost) {
            bestCost = sum;
            best = plan;
        }
    }

    /** Another vehicle of the type has reloads of its own. */
    private int[] withReloadsOf(int vehicle, int[] known) {
        int[] own = known.clone();
        int reload = tables.reloadBegin[vehicle];
        for (int index = 0; index < own.length; index++) {
            own[index] = tables.isVisit(own[index]) ? own[index] : reload++;
        }
        return own;
    }
}
