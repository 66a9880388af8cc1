package com.bayoutech.solver;

import java.util.Arrays;

/**
 * For each visit the others that are near it, the nearest first, as they would be driven: the way, and some of the waiting and of the lateness that a
 * drive straight from one to the other brings (Vidal, Crainic, Gendreau, Prins 2013).
 */
final class Proximity {
    private static final double WAITING = 0.2;
    private static final double LATENESS = 1;

    /** Rows of {@link #width}: whom a visit may well follow. */
    final int[] before;
    /** Whom it may well precede. */
    final int[] after;
    /** Either. */
    final int[] around;

    final int width;

    Proximity(Model model, int wanted) {
        int visits = model.visits();
        this.width = Math.max(0, Math.min(wanted, visits - 1));
        this.before = new int[visits * width];
        this.after = new int[visits * width];
        this.around = new int[visits * width];
        long[] ranked = new long[visits];
        for (int visit = 0; visit < visits; visit++) {
            int self = visit;
            fill(before, visit, ranked, other -> way(model, other, self));
            fill(after, visit, ranked, other -> way(model, self, other));
            fill(around, visit, ranked, other -> Math.min(way(model, self, other), way(model, other, self)));
        }
    }

    private void fill(int[] lists, int visit, long[] ranked, Measure measure) {
        int count = 0;
        for (int other = 0; other < ranked.length; other++) {
            if (other != visit) {
                ranked[count++] = (measure.between(other) << 32) | other;
            }
        }
        Arrays.sort(ranked, 0, count);
        for (int rank = 0; rank < width; rank++) {
            lists[visit * width + rank] = (int) ranked[rank];
        }
    }

    private static long way(Model model, int from, int to) {
        int step = model.location[from] * model.locations + model.location[to];
        long drive = (long) model.service[from] + model.duration[step];
        long waiting = Math.max(0, model.opens[to] - drive - model.closes[from]);
        long late = Math.max(0, model.opens[from] + drive - model.closes[to]);
        return (long) (model.distance[step] + WAITING * waiting + LATENESS * late);
    }

    private interface Measure {
        long between(int other);
    }
}
