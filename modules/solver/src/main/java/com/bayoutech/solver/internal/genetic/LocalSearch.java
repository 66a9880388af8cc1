package com.bayoutech.solver.internal.genetic;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Improves routes to a local optimum under penalties for overload and time warp.
 *
 * <p>As in HGS (Vidal 2022) each visit is tried with its neighbours only, in random order, taking the first improvement;
 * a pair is tried again only if one of its routes has changed since. Then SWAP* tries pairs of routes that have neighbours
 * in common. All repeats until nothing improves.
 */
final class LocalSearch {

    /** Two routes are worth a SWAP* if a visit of one is among so many nearest of a visit of the other. */
    private static final int CLOSE = 8;

    final Tours tours;

    private final int[][] near;
    private final int[][] nearWays;
    private final RandomGenerator random;
    private final Relocate relocate;
    private final Swap swap;
    private final Reversal reversal;
    private final TailSwap tailSwap;
    private final HeadSwap headSwap;
    private final SwapStar swapStar;
    private final int[] order;
    private final int[] testedAt;
    private final int[] starTestedAt;
    private final boolean[] close;
    private final boolean isTimed;

    LocalSearch(PlainProblem problem, Neighbourhood neighbourhood, RandomGenerator random) {
        this.random = random;
        near = neighbourhood.near;
        nearWays = neighbourhood.ways;
        isTimed = problem.isTimed;
        tours = new Tours(problem);
        Clock clock = new Clock(tours);
        relocate = new Relocate(tours, clock);
        swap = new Swap(tours, clock);
        reversal = new Reversal(tours, clock);
        tailSwap = new TailSwap(tours, clock);
        headSwap = new HeadSwap(tours);
        swapStar = new SwapStar(tours, clock);
        order = new int[problem.visits];
        for (int i = 0; i < order.length; i++) {
            order[i] = i + 1;
        }
        testedAt = new int[problem.nodes];
        starTestedAt = new int[problem.vehicles];
        close = new boolean[problem.vehicles];
    }

    /** Improves the loaded routes; pairs of routes of which neither is marked as changed are not tried. */
    void run() {
        Arrays.fill(testedAt, Tours.NONE);
        Arrays.fill(starTestedAt, Tours.NONE);
        swapStar.clear();
        boolean first = true;
        int before;
        do {
            before = tours.moves;
            do {
                before = tours.moves;
                Shuffle.shuffle(order, order.length, random);
                for (int u : order) {
                    improve(u, first);
                }
                first = false;
            } while (tours.moves > before);
            improveByStar();
        } while (tours.moves > before);
    }

    /**
     * Tries a visit with all its neighbours if its route has changed since the last time. A pair of which only the other
     * route has changed is tried, both ways around, when it is the other visit's turn.
     */
    private void improve(int u, boolean first) {
        int tested = testedAt[u];
        int[] route = tours.route;
        int[] changedAt = tours.changedAt;
        if (changedAt[route[u]] <= tested) {
            return;
        }
        testedAt[u] = tours.moves;
        int[] others = near[u];
        int[] ways = nearWays[u];
        for (int i = 0; i < others.length; i++) {
            int v = others[i];
            if (promises(u, v, ways[i])) {
                boolean changed = improve(u, v);
                if (!changed && changedAt[route[v]] <= testedAt[v]) {
                    improve(v, u);
                }
            }
        }
        if (!first && changedAt[route[u]] > tested) {
            int empty = tours.emptyRoute();
            if (empty != Tours.NONE && !relocate.improve(u, 0, 0, empty)) {
                tailSwap.improve(u, 0, 0, empty);
            }
        }
    }

    /**
     * Whether bringing two visits together can pay: by the triangle inequality they must not be too far apart for the ways
     * that would be saved, unless there are penalties to save. It is a good guess where the inequality does not hold.
     */
    private boolean promises(int u, int v, int way) {
        return 2L * way < tours.around[u] + tours.around[v]
                || tours.routePenalty[tours.route[u]] + tours.routePenalty[tours.route[v]] > 0;
    }

    private boolean improve(int u, int v) {
        int y = tours.next[v];
        int target = tours.route[v];
        boolean within = target == tours.route[u];
        if (relocate.improve(u, v, y, target) || swap.improve(u, v)) {
            return true;
        }
        boolean head = tours.prev[v] == 0;
        if (head && relocate.improve(u, 0, v, target)) {
            return true;
        }
        if (within) {
            return reversal.improve(u, v);
        }
        if (tailSwap.improve(u, v, y, target) || (!isTimed && headSwap.improve(u, v))) {
            return true;
        }
        return head && tailSwap.improve(u, 0, v, target);
    }

    private void improveByStar() {
        for (int a = 0; a < tours.vehicles; a++) {
            if (tours.first[a] == 0) {
                continue;
            }
            int tested = starTestedAt[a];
            starTestedAt[a] = tours.moves;
            findClose(a);
            for (int b = a + 1; b < tours.vehicles; b++) {
                if (close[b]
                        && tours.first[b] != 0
                        && tours.first[a] != 0
                        && (tours.changedAt[a] > tested || tours.changedAt[b] > tested)) {
                    swapStar.improve(a, b);
                }
            }
        }
    }

    private void findClose(int a) {
        Arrays.fill(close, false);
        for (int u = tours.first[a]; u != 0; u = tours.next[u]) {
            int[] others = near[u];
            int count = Math.min(CLOSE, others.length);
            for (int i = 0; i < count; i++) {
                close[tours.route[others[i]]] = true;
            }
        }
    }
}
