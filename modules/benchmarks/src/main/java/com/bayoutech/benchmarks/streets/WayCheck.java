package com.bayoutech.benchmarks.streets;

import com.bayoutech.streets.network.Trace;
import java.util.List;

/** Drives a way edge by edge and says whether it is one. */
final class WayCheck {
    private static final double SECONDS_TOLERANCE = 0.1;
    private static final double METERS_TOLERANCE = 1;

    private final BaseRoads roads;

    WayCheck(BaseRoads roads) {
        this.roads = roads;
    }

    /** What driving it takes; all infinite if it is not connected, or drives or turns where that is forbidden. */
    record Driven(double seconds, double meters) {
        private static final Driven IMPOSSIBLE = new Driven(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean agrees(double expectedSeconds, double expectedMeters) {
            return Math.abs(seconds - expectedSeconds) <= SECONDS_TOLERANCE
                    && Math.abs(meters - expectedMeters) <= METERS_TOLERANCE;
        }
    }

    Driven drive(Trace trace) {
        List<Integer> keys = trace.keys();
        double seconds = 0;
        double meters = 0;
        for (int index = 0; index < keys.size(); index++) {
            int key = keys.get(index);
            if (!roads.isOpen(key) || (index > 0 && !follows(keys.get(index - 1), key))) {
                return Driven.IMPOSSIBLE;
            }
            double begin = index == 0 ? trace.start() : 0;
            double end = index == keys.size() - 1 ? trace.end() : 1;
            if (end < begin) {
                return Driven.IMPOSSIBLE;
            }
            seconds += (end - begin) * roads.seconds(key);
            seconds += index > 0 ? roads.turnSeconds(keys.get(index - 1), key) : 0;
            meters += (end - begin) * roads.meters(key);
        }
        return new Driven(seconds, meters);
    }

    private boolean follows(int before, int key) {
        return roads.head(before) == roads.tail(key) && Double.isFinite(roads.turnSeconds(before, key));
    }

    /** Whether a way begins and ends where it should. */
    boolean joins(Trace trace, RoadPoint from, RoadPoint to) {
        if (trace.keys().isEmpty()) {
            return from.crossing() == to.crossing() && from.edge() == to.edge();
        }
        return begins(trace.keys().getFirst(), trace.start(), from)
                && ends(trace.keys().getLast(), trace.end(), to);
    }

    private boolean begins(int key, double share, RoadPoint from) {
        return from.isCrossing()
                ? roads.tail(key) == from.crossing() && share == 0
                : isOn(key, from) && isSame(share, from.shareBefore(key));
    }

    private boolean ends(int key, double share, RoadPoint to) {
        return to.isCrossing()
                ? roads.head(key) == to.crossing() && share == 1
                : isOn(key, to) && isSame(share, to.shareBefore(key));
    }

    private boolean isOn(int key, RoadPoint point) {
        for (int copy : roads.copies(point.edge())) {
            if (copy == key >> 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(double share, double other) {
        return Math.abs(share - other) < 1e-6;
    }
}
