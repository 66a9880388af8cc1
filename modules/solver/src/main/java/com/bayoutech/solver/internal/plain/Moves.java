package com.bayoutech.solver.internal.plain;

/** The moves of one or two visits, or of the rest of a route, that a local search tries. */
final class Moves {
    /** The way between two visits times this must be less than the ways around both. */
    private static final long DOUBT = 2;

    /** Less promises where steps are few and dear; found by measurement. */
    private static final long DOUBT_IF_VARIED = 3;

    private final Tours tours;
    private final Relocate relocate;
    private final Swap swap;
    private final Reversal reversal;
    private final TailSwap tailSwap;
    private final HeadSwap headSwap;
    private final boolean isVaried;
    private final boolean isUniform;
    private final long doubt;

    Moves(Tours tours, Clock clock) {
        this.tours = tours;
        relocate = new Relocate(tours, clock);
        swap = new Swap(tours, clock);
        reversal = new Reversal(tours, clock);
        tailSwap = new TailSwap(tours, clock);
        headSwap = new HeadSwap(tours);
        isVaried = tours.problem.isVaried;
        isUniform = tours.problem.isUniform;
        doubt = isVaried ? DOUBT_IF_VARIED : DOUBT;
    }

    /**
     * Whether bringing two visits together can pay: by the triangle inequality they must not be too far apart for the ways that would be saved, unless there are
     * penalties to save, and one of them has to be allowed on the other's route. It is a good guess where the inequality does not hold, and where problems are
     * varied, which ask for more, and where penalties count for no more than they are (see docs/decisions/0053-varied-models-stay-hot-longer.md).
     */
    boolean promises(int u, int v, int way) {
        int r = tours.route[u];
        int other = tours.route[v];
        if (tours.hasForbidden && !tours.allows(u, other) && !tours.allows(v, r)) {
            return false;
        }
        long penalties = tours.routePenalty[r] + (r == other ? 0 : tours.routePenalty[other]);
        if (penalties > 0 && !isVaried) {
            return true;
        }
        int[] around = tours.around;
        int[] rate = tours.rate;
        return tours.isRated
                ? doubt * way * Math.min(rate[r], rate[other])
                        < (long) around[u] * rate[r] + (long) around[v] * rate[other] + penalties
                : doubt * way < around[u] + around[v] + penalties;
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
        if (tours.hasForbidden && !tours.allows(u, target)) {
            return false; // each of these moves brings u there
        }
        if (relocate.improve(u, v, y, target) || swap.improve(u, v)) {
            return true;
        }
        int q = tours.prev[v];
        boolean head = q < tours.depots;
        if (head && relocate.improve(u, q, v, target)) {
            return true;
        }
        return target != tours.route[u]
                && (tailSwap.improve(u, v, y, target) || (head && tailSwap.improve(u, q, v, target)));
    }

    /** Moves that turn a part of a route around, to which it is the same which of the visits comes first. */
    private boolean turn(int u, int v) {
        if (tours.route[u] == tours.route[v]) {
            return reversal.improve(u, v);
        }
        return !tours.isTimed && headSwap.improve(u, v);
    }

    /** Lets a visit alone, or with all behind it, begin a route of its own if that costs less. By the triangle inequality only penalties make that cheaper where all vehicles are alike. */
    void open(int u) {
        if (isUniform && tours.routePenalty[tours.route[u]] == 0) {
            return;
        }
        for (int type = 0; type < tours.types; type++) {
            int idle = tours.idleRoute(type);
            if (idle != Tours.NONE) {
                int start = tours.start[idle];
                int end = tours.end[idle];
                if (relocate.improve(u, start, end, idle) || tailSwap.improve(u, start, end, idle)) {
                    return;
                }
            }
        }
    }
}
