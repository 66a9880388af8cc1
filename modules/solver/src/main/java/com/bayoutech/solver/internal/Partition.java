package com.bayoutech.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Cuts a solution into parts of neighbouring routes with about as many visits each.
 *
 * <p>Routes are ranked by how much nearer they are to one of two visits far from each other than to the other one (the axis of Faloutsos and Lin's
 * FastMap, 1995), which needs distances alone; another axis each time.
 */
final class Partition {
    private static final int NOWHERE = -1;

    private final Tables tables;
    private final RandomGenerator random;

    Partition(Tables tables, RandomGenerator random) {
        this.tables = tables;
        this.random = random;
    }

    /** Cuts into so many parts. */
    List<Part> cut(int[][] routes, int[] absent, int parts) {
        int one = farthest(random.nextInt(tables.visits));
        int other = farthest(one);
        long[] places = new long[tables.vehicles];
        int busy = 0;
        int visits = 0;
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            if (routes[vehicle].length > 0) {
                places[busy++] = (place(routes[vehicle], one, other) << 24) | vehicle;
                visits += routes[vehicle].length;
            }
        }
        Arrays.sort(places, 0, busy);
        int[] partOf = new int[tables.vehicles];
        Arrays.fill(partOf, NOWHERE);
        long[] borders = new long[parts];
        int before = 0;
        for (int rank = 0; rank < busy; rank++) {
            int vehicle = (int) (places[rank] & 0xFFFFFF);
            int part = (int) ((long) before * parts / visits);
            partOf[vehicle] = part;
            borders[part] = places[rank] >> 24;
            before += routes[vehicle].length;
        }
        deal(partOf, parts);
        List<Part> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            cut.add(part(part, partOf, routes, absentOf(part, absent, borders, one, other)));
        }
        return cut;
    }

    /** Empty vehicles go to the parts in turn, those of a type for itself. */
    private void deal(int[] partOf, int parts) {
        int[] next = new int[tables.types];
        for (int vehicle = 0; vehicle < partOf.length; vehicle++) {
            if (partOf[vehicle] == NOWHERE) {
                partOf[vehicle] = next[tables.type[vehicle]]++ % parts;
            }
        }
    }

    private Part part(int part, int[] partOf, int[][] routes, int[] absent) {
        BitSet vehicles = new BitSet();
        int[][] own = new int[routes.length][];
        int[] visits = new int[tables.visits];
        int count = 0;
        for (int vehicle = 0; vehicle < routes.length; vehicle++) {
            boolean isOwn = partOf[vehicle] == part;
            vehicles.set(vehicle, isOwn);
            own[vehicle] = isOwn ? routes[vehicle] : new int[0];
            for (int node : own[vehicle]) {
                if (tables.isVisit(node)) {
                    visits[count++] = node;
                }
            }
        }
        for (int unit : absent) {
            for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
                visits[count++] = tables.unitVisits[index];
            }
        }
        return new Part(vehicles, own, Arrays.copyOf(visits, count), absent);
    }

    private int[] absentOf(int part, int[] absent, long[] borders, int one, int other) {
        return Arrays.stream(absent)
                .filter(unit -> {
                    long place = place(new int[] {tables.unitVisits[tables.unitBegin[unit]]}, one, other);
                    int home = 0;
                    while (home < borders.length - 1 && place > borders[home]) {
                        home++;
                    }
                    return home == part;
                })
                .toArray();
    }

    private long place(int[] nodes, int one, int other) {
        long place = 0;
        for (int node : nodes) {
            place += distance(one, node) - distance(other, node);
        }
        return place / nodes.length;
    }

    private int farthest(int from) {
        int farthest = from;
        for (int visit = 0; visit < tables.visits; visit++) {
            if (distance(from, visit) > distance(from, farthest)) {
                farthest = visit;
            }
        }
        return farthest;
    }

    private long distance(int from, int to) {
        return tables.ways[0].distance(tables.location[from], tables.location[to]);
    }
}
