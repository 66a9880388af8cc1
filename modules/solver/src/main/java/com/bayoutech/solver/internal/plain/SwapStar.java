package com.bayoutech.solver.internal.plain;

import java.util.Arrays;

/**
 * Swaps two visits of two routes, each going to its best place in the other route, or moves one of them alone (SWAP* and
 * RELOCATE*, Vidal 2022). The three best places of a visit in a route are kept until the route changes.
 *
 * <p>With time windows the sum of removals and insertions is only an estimate; the best move by this estimate is then
 * reckoned exactly, as Kool et al. (2022) do.
 */
final class SwapStar {

    private static final int PLACES = 3;
    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final Tours tours;
    private final Clock clock;
    private final int vehicles;
    private final int[] reckonedAt;
    private final long[] placeCost;
    private final int[] placeAfter;
    private final long[] removal;
    private final int[] removalWarp;

    private int chosenAfter;
    private long best;
    private int bestU;
    private int bestV;
    private int bestAfterU;
    private int bestAfterV;

    SwapStar(Tours tours, Clock clock) {
        this.tours = tours;
        this.clock = clock;
        vehicles = tours.vehicles;
        reckonedAt = new int[tours.nodes * vehicles];
        placeCost = new long[tours.nodes * vehicles * PLACES];
        placeAfter = new int[tours.nodes * vehicles * PLACES];
        removal = new long[tours.nodes];
        removalWarp = new int[tours.nodes];
    }

    /** Forgets all places; to be called when routes have been loaded. */
    void clear() {
        Arrays.fill(reckonedAt, Tours.NONE - 1);
    }

    /** Makes the best swap or move between two routes if it is cheaper. */
    boolean improve(int a, int b) {
        prepare(a, b);
        prepare(b, a);
        best = 0;
        bestU = 0;
        bestV = 0;
        for (int u = tours.first[a]; u != 0; u = tours.next[u]) {
            findSwap(u, a, b);
            findMove(u, a, b);
        }
        for (int v = tours.first[b]; v != 0; v = tours.next[v]) {
            findMove(v, b, a);
        }
        if (best >= 0) {
            return false;
        }
        if (bestU != 0 && tours.route[bestU] == b) {
            return gain(b, a);
        }
        return gain(a, b);
    }

    private void prepare(int r, int other) {
        for (int u = tours.first[r]; u != 0; u = tours.next[u]) {
            int p = tours.prev[u];
            int x = tours.next[u];
            long saved = (long) tours.distance(p, x) - tours.distance(p, u) - tours.distance(u, x);
            if (tours.isTimed) {
                int warp = clock.join(p, x, r);
                removalWarp[u] = warp;
                saved += tours.warpPenalty(warp) - tours.warpPenalty(tours.routeWarp[r]);
            }
            removal[u] = saved;
            int key = u * vehicles + other;
            if (reckonedAt[key] < tours.changedAt[other]) {
                reckonedAt[key] = tours.moves;
                findPlaces(u, other, key * PLACES);
            }
        }
    }

    private void findPlaces(int u, int r, int key) {
        long first = UNKNOWN;
        long second = UNKNOWN;
        long third = UNKNOWN;
        int firstAfter = Tours.NONE;
        int secondAfter = Tours.NONE;
        int thirdAfter = Tours.NONE;
        int[] distance = tours.distance;
        int nodes = tours.nodes;
        int[] next = tours.next;
        int uRow = u * nodes;
        long warpNow = tours.warpPenalty(tours.routeWarp[r]);
        int v = 0;
        int y = tours.first[r];
        do {
            long cost = (long) distance[v * nodes + u] + distance[uRow + y] - distance[v * nodes + y];
            if (tours.isTimed && cost < third) {
                clock.from(v);
                clock.visit(u);
                cost += tours.warpPenalty(clock.into(y, r)) - warpNow;
            }
            if (cost < third) {
                if (cost < second) {
                    third = second;
                    thirdAfter = secondAfter;
                    if (cost < first) {
                        second = first;
                        secondAfter = firstAfter;
                        first = cost;
                        firstAfter = v;
                    } else {
                        second = cost;
                        secondAfter = v;
                    }
                } else {
                    third = cost;
                    thirdAfter = v;
                }
            }
            v = y;
            y = next[y];
        } while (v != 0);
        placeCost[key] = first;
        placeCost[key + 1] = second;
        placeCost[key + 2] = third;
        placeAfter[key] = firstAfter;
        placeAfter[key + 1] = secondAfter;
        placeAfter[key + 2] = thirdAfter;
    }

    private void findSwap(int u, int a, int b) {
        long[] demand = tours.problem.demand;
        long loadA = tours.routeLoad[a];
        long loadB = tours.routeLoad[b];
        long loadsNow = tours.loadPenalty(loadA, a) + tours.loadPenalty(loadB, b);
        long out = removal[u] - loadsNow;
        for (int v = tours.first[b]; v != 0; v = tours.next[v]) {
            long bound = out + removal[v];
            if (bound >= best) {
                continue;
            }
            long shift = demand[v] - demand[u];
            long delta = bound + tours.loadPenalty(loadA + shift, a) + tours.loadPenalty(loadB - shift, b);
            if (delta >= best) {
                continue;
            }
            delta += cheapest(u, b, v);
            int afterU = chosenAfter;
            if (tours.isTimed || delta < best) {
                delta += cheapest(v, a, u);
                if (delta < best) {
                    best = delta;
                    bestU = u;
                    bestV = v;
                    bestAfterU = afterU;
                    bestAfterV = chosenAfter;
                }
            }
        }
    }

    private void findMove(int u, int from, int to) {
        long bound = removal[u] + placeCost[(u * vehicles + to) * PLACES];
        if (bound >= best && tours.routePenalty[from] == 0) {
            return;
        }
        long moved = tours.problem.demand[u];
        long delta = bound
                + tours.loadPenalty(tours.routeLoad[to] + moved, to)
                - tours.loadPenalty(tours.routeLoad[to], to)
                + tours.loadPenalty(tours.routeLoad[from] - moved, from)
                - tours.loadPenalty(tours.routeLoad[from], from);
        if (delta < best) {
            best = delta;
            bestU = u;
            bestV = 0;
            bestAfterU = placeAfter[(u * vehicles + to) * PLACES];
        }
    }

    /** The least cost of a visit in a route from which another has been removed; sets {@link #chosenAfter}. */
    private long cheapest(int u, int r, int removed) {
        int p = tours.prev[removed];
        int y = tours.next[removed];
        int key = (u * vehicles + r) * PLACES;
        long cost = UNKNOWN;
        for (int place = key; place < key + PLACES; place++) {
            int after = placeAfter[place];
            if (after != removed && after != p) {
                cost = placeCost[place];
                chosenAfter = after;
                break;
            }
        }
        long instead = (long) tours.distance(p, u) + tours.distance(u, y) - tours.distance(p, y);
        if (tours.isTimed && instead - tours.warpPenalty(removalWarp[removed]) < cost) {
            clock.from(p);
            clock.visit(u);
            instead += tours.warpPenalty(clock.into(y, r)) - tours.warpPenalty(removalWarp[removed]);
        }
        if (instead < cost) {
            chosenAfter = removed;
            return instead;
        }
        return cost;
    }

    /** Reckons the chosen move of a visit from one route to another, with or without one back, and makes it if it pays. */
    private boolean gain(int from, int to) {
        if (tours.isTimed) {
            best = exact(from, bestU, bestV, bestAfterV) + exact(to, bestV, bestU, bestAfterU);
            if (best >= 0) {
                return false;
            }
        }
        assert tours.noteCost();
        tours.moves++;
        int u = bestU;
        int v = bestV;
        int placeU = bestAfterU == v && v != 0 ? tours.prev[v] : bestAfterU;
        int placeV = bestAfterV == u ? tours.prev[u] : bestAfterV;
        tours.link(tours.prev[u], tours.next[u], from);
        if (v != 0) {
            tours.link(tours.prev[v], tours.next[v], to);
        }
        insert(u, placeU, to);
        if (v != 0) {
            insert(v, placeV, from);
        }
        tours.update(from);
        tours.update(to);
        assert tours.changedBy(best);
        return true;
    }

    private void insert(int u, int after, int r) {
        int behind = tours.after(after, r);
        tours.link(after, u, r);
        tours.link(u, behind, r);
    }

    /** The exact change of a route's cost if a visit is removed and another inserted (0: none). */
    private long exact(int r, int removed, int inserted, int after) {
        int at = 0;
        long change = 0;
        long carried = tours.routeLoad[r] + tours.problem.demand[inserted] - tours.problem.demand[removed];
        clock.from(0);
        if (inserted != 0 && after == 0) {
            clock.visit(inserted);
            change += tours.distance(0, inserted);
            at = inserted;
        }
        int before = 0;
        for (int node = tours.first[r]; node != 0; node = tours.next[node]) {
            change -= tours.distance(before, node);
            before = node;
            if (node != removed) {
                clock.visit(node);
                change += tours.distance(at, node);
                at = node;
            }
            if (node == after && inserted != 0) {
                clock.visit(inserted);
                change += tours.distance(at, inserted);
                at = inserted;
            }
        }
        change += tours.distance(at, 0) - tours.distance(before, 0);
        return change + tours.penalty(carried, clock.into(0, r), r) - tours.routePenalty[r];
    }
}
