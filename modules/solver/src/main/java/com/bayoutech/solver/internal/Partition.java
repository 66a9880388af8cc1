package com.bayoutech.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Cuts a solution into parts of neighbouring routes, and of neighbouring units that are on none, with about as many visits each.
 *
 * <p>Again and again one part is cut into two: what is in it is ranked by how much nearer it is to one of two visits far from each other than to the other one
 * (the axis of Faloutsos and Lin's FastMap, 1995), which needs distances alone; another axis each time.
 */
final class Partition {
    private static final int NOWHERE = -1;
    private static final int INDEX_DIGITS = 24;

    private final Tables tables;
    private final RandomGenerator random;

    Partition(Tables tables, RandomGenerator random) {
        this.tables = tables;
        this.random = random;
    }

    /** Cuts into so many parts. */
    List<Part> cut(int[][] routes, int[] absent, int parts) {
        int[][] groups = new int[tables.vehicles + absent.length][];
        System.arraycopy(routes, 0, groups, 0, tables.vehicles);
        for (int index = 0; index < absent.length; index++) {
            groups[tables.vehicles + index] = visitsOf(absent[index]);
        }
        int[] busy = IntStream.range(0, groups.length)
                .filter(group -> groups[group].length > 0)
                .toArray();
        int[] partOf = new int[groups.length];
        Arrays.fill(partOf, NOWHERE);
        split(groups, busy, partOf, 0, parts);
        deal(partOf, parts);
        List<Part> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int own = part;
            cut.add(part(
                    part,
                    partOf,
                    routes,
                    IntStream.range(0, absent.length)
                            .filter(index -> partOf[tables.vehicles + index] == own)
                            .map(index -> absent[index])
                            .toArray()));
        }
        return cut;
    }

    private int[] visitsOf(int unit) {
        return Arrays.copyOfRange(tables.unitVisits, tables.unitBegin[unit], tables.unitBegin[unit + 1]);
    }

    /** Gives groups of visits to so many parts, from the first on. */
    private void split(int[][] groups, int[] members, int[] partOf, int first, int parts) {
        if (parts == 1 || members.length == 0) {
            for (int member : members) {
                partOf[member] = first;
            }
            return;
        }
        int[] chosen = groups[members[random.nextInt(members.length)]];
        int one = farthest(groups, members, chosen[random.nextInt(chosen.length)]);
        int other = farthest(groups, members, one);
        long[] places = new long[members.length];
        long visits = 0;
        for (int rank = 0; rank < places.length; rank++) {
            int[] nodes = groups[members[rank]];
            places[rank] = (place(nodes, one, other) << INDEX_DIGITS) | members[rank];
            visits += nodes.length;
        }
        Arrays.sort(places);
        int[] sorted = Arrays.stream(places)
                .mapToInt(place -> (int) (place & ((1L << INDEX_DIGITS) - 1)))
                .toArray();
        int before = parts / 2;
        int cut = 0;
        for (long seen = 0; cut < sorted.length && seen * parts < visits * before; cut++) {
            seen += groups[sorted[cut]].length;
        }
        split(groups, Arrays.copyOf(sorted, cut), partOf, first, before);
        split(groups, Arrays.copyOfRange(sorted, cut, sorted.length), partOf, first + before, parts - before);
    }

    /** Empty vehicles go to the parts in turn, those of a type for itself. */
    private void deal(int[] partOf, int parts) {
        int[] next = new int[tables.types];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
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

    private long place(int[] nodes, int one, int other) {
        long place = 0;
        for (int node : nodes) {
            place += distance(one, node) - distance(other, node);
        }
        return place / nodes.length;
    }

    private int farthest(int[][] groups, int[] members, int from) {
        int farthest = from;
        for (int member : members) {
            for (int node : groups[member]) {
                if (distance(from, node) > distance(from, farthest)) {
                    farthest = node;
                }
            }
        }
        return farthest;
    }

    private long distance(int from, int to) {
        return tables.ways[0].distance(tables.location[from], tables.location[to]);
    }
}
