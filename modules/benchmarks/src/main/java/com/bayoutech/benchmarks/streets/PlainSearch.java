package com.bayoutech.benchmarks.streets;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

/**
 * Dijkstra's search from one point to everywhere, edge by edge, in seconds.
 *
 * <p>A label is for the end of a directed edge that was driven, so that turns can cost and be forbidden; without turn costs the same search holds.
 */
final class PlainSearch {
    private final BaseRoads roads;
    private final boolean arrivesAtCurb;
    /** The keys that may follow a key, and what that turn takes. */
    private final int[][] next;

    private final double[][] turns;
    private final double[] labels;
    private final BitSet settled;
    private RoadPoint start = new RoadPoint(0, -1, 0, 0, 0);

    PlainSearch(BaseRoads roads, boolean arrivesAtCurb) {
        this.roads = roads;
        this.arrivesAtCurb = arrivesAtCurb;
        this.next = new int[roads.keys()][];
        this.turns = new double[roads.keys()][];
        this.labels = new double[roads.keys()];
        this.settled = new BitSet(roads.keys());
        for (int key = 0; key < roads.keys(); key++) {
            int from = key;
            next[key] = !roads.isOpen(key)
                    ? new int[0]
                    : Arrays.stream(roads.out(roads.head(key)))
                            .filter(to -> Double.isFinite(roads.turnSeconds(from, to)))
                            .toArray();
            turns[key] = Arrays.stream(next[key])
                    .mapToDouble(to -> roads.turnSeconds(from, to))
                    .toArray();
        }
    }

    private record Label(double seconds, int key) {}

    void run(RoadPoint from) {
        start = from;
        Arrays.fill(labels, Double.POSITIVE_INFINITY);
        settled.clear();
        PriorityQueue<Label> queue = new PriorityQueue<>((one, other) -> Double.compare(one.seconds, other.seconds));
        if (from.isCrossing()) {
            for (int key : roads.out(from.crossing())) {
                reach(key, roads.seconds(key), queue);
            }
        } else {
            for (int copy : roads.copies(from.edge())) {
                for (int key = 2 * copy; key <= 2 * copy + 1; key++) {
                    reach(key, roads.seconds(key) * (1 - from.shareBefore(key)), queue);
                }
            }
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            int key = label.key;
            if (settled.get(key)) {
                continue;
            }
            settled.set(key);
            for (int way = 0; way < next[key].length; way++) {
                int to = next[key][way];
                reach(to, label.seconds + turns[key][way] + roads.seconds(to), queue);
            }
        }
    }

    private void reach(int key, double seconds, PriorityQueue<Label> queue) {
        if (seconds < labels[key]) {
            labels[key] = seconds;
            queue.add(new Label(seconds, key));
        }
    }

    /** What it takes to a point from where the search was run, or positive infinity. */
    double seconds(RoadPoint to) {
        if (to.isCrossing()) {
            double best = start.crossing() == to.crossing() ? 0 : Double.POSITIVE_INFINITY;
            for (int key : roads.in(to.crossing())) {
                best = Math.min(best, labels[key]);
            }
            return best;
        }
        if (start.edge() == to.edge() && start.share() == to.share()) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int copy : roads.copies(to.edge())) {
            best = Math.min(best, Math.min(by(2 * copy, to), by(2 * copy + 1, to)));
        }
        return best;
    }

    /** The same, coming to the point by one directed edge. */
    private double by(int key, RoadPoint to) {
        boolean hasChoice = roads.isOpen(key) && roads.isOpen(key ^ 1);
        if (!roads.isOpen(key) || (arrivesAtCurb && hasChoice && to.isLeftOf(key))) {
            return Double.POSITIVE_INFINITY;
        }
        double best = Double.POSITIVE_INFINITY;
        boolean isSameEdge =
                !start.isCrossing() && Arrays.stream(roads.copies(to.edge())).anyMatch(edge -> edge == start.edge());
        if (isSameEdge && start.shareBefore(key) <= to.shareBefore(key)) {
            best = roads.seconds(key) * (to.shareBefore(key) - start.shareBefore(key));
        }
        if (start.crossing() == roads.tail(key)) {
            best = Math.min(best, roads.seconds(key) * to.shareBefore(key));
        }
        for (int before : roads.in(roads.tail(key))) {
            double turn = roads.turnSeconds(before, key);
            best = Math.min(best, labels[before] + turn + roads.seconds(key) * to.shareBefore(key));
        }
        return best;
    }
}
