package com.bayoutech.solver.internal.plain;

/** The moves of one or two visits, or of the rest of a route, that a local search tries. */
final class Moves {
    private final Tours tours;
    private final Relocate relocate;
    private final Swap swap;
    private final Reversal reversal;
    private final TailSwap tailSwap;
    private final HeadSwap headSwap;

    Moves(Tours tours, Clock clock) {
        this.tours = tours;
        relocate = new Relocate(tours, clock);
        swap = new Swap(tours, clock);
        reversal = new Reversal(tours, clock);
        tailSwap = new TailSwap(tours, clock);
        headSwap = new HeadSwap(tours);
    }

    /**
     * Whether bringing two visits together can pay: by the triangle inequality they must not be too far apart for the ways
     * that would be saved, unless there are penalties to save. It is a good guess where the inequality does not hold.
     */
    boolean promises(int u, int v, int way) {
        return 2L * way < tours.around[u] + tours.around[v]
                || tours.routePenalty[tours.route[u]] + tours.routePenalty[tours.route[v]] > 0;
    }

    /** Makes the first of the moves that bring u behind v, or in its place, and cost less; false if none does. */
    boolean improve(int u, int v) {
        return join(u, v) || turn(u, v);
    }

    /** Makes the first of the moves that bring two visits together, either of them in front, and cost less; false if none does. */
    boolean improveEither(int u, int v) {
        return join(u, v) || join(v, u) || turn(u, v);
    }

    /** Moves that bring u behind v, or in its place. */
    private boolean join(int u, int v) {
        int y = tours.next[v];
        int target = tours.route[v];
        if (relocate.improve(u, v, y, target) || swap.improve(u, v)) {
            return true;
        }
        boolean head = tours.prev[v] == 0;
        if (head && relocate.improve(u, 0, v, target)) {
            return true;
        }
        return target != tours.route[u]
                && (tailSwap.improve(u, v, y, target) || (head && tailSwap.improve(u, 0, v, target)));
    }

    /** Moves that turn a part of a route around, to which it is the same which of the visits comes first. */
    private boolean turn(int u, int v) {
        if (tours.route[u] == tours.route[v]) {
            return reversal.improve(u, v);
        }
        return !tours.isTimed && headSwap.improve(u, v);
    }

    /** Lets a visit alone, or with all behind it, begin a route of its own if that costs less. */
    void open(int u) {
        int empty = tours.emptyRoute();
        if (empty != Tours.NONE && !relocate.improve(u, 0, 0, empty)) {
            tailSwap.improve(u, 0, 0, empty);
        }
    }
}
