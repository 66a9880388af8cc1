package com.bayoutech.benchmarks.town;

import com.bayoutech.solver.Travel;
import java.util.List;

/** Ways between doors: along the street of the first to one of its junctions, on the quickest way to a junction of the second's street, and along that. */
final class TownTravel implements Travel {
    private static final int NONE = -1;
    private static final int ENDS = 2;

    /**
     * A door on a street.
     *
     * @param share how far it is along the street, from 0 to 1
     */
    record Door(Segment segment, double share) {}

    private final Streets streets;
    private final int count;
    private final Segment[] segments;
    private final int[] streetOf;
    private final int[] metersIn;

    /** For each door and end of its street: the junction to leave by or to come from, or none, and how long that takes. */
    private final int[] exits;

    private final int[] exitSeconds;
    private final int[] entries;
    private final int[] entrySeconds;

    TownTravel(Streets streets, List<Door> doors) {
        this.streets = streets;
        this.count = doors.size();
        this.segments = doors.stream().map(Door::segment).toArray(Segment[]::new);
        this.streetOf = doors.stream()
                .mapToInt(door -> door.segment.from() * Streets.JUNCTIONS + door.segment.to())
                .toArray();
        this.metersIn = doors.stream()
                .mapToInt(door -> (int) (door.share * door.segment.meters()))
                .toArray();
        this.exits = new int[count * ENDS];
        this.exitSeconds = new int[count * ENDS];
        this.entries = new int[count * ENDS];
        this.entrySeconds = new int[count * ENDS];
        for (int door = 0; door < count; door++) {
            Segment segment = segments[door];
            int ahead = segment.meters() - metersIn[door];
            int back = segment.isOneWay() ? NONE : segment.from();
            exits[ENDS * door] = back;
            exitSeconds[ENDS * door] = part(segment, segment.secondsBack(), metersIn[door]);
            exits[ENDS * door + 1] = segment.to();
            exitSeconds[ENDS * door + 1] = part(segment, segment.seconds(), ahead);
            entries[ENDS * door] = segment.from();
            entrySeconds[ENDS * door] = part(segment, segment.seconds(), metersIn[door]);
            entries[ENDS * door + 1] = segment.isOneWay() ? NONE : segment.to();
            entrySeconds[ENDS * door + 1] = part(segment, segment.secondsBack(), ahead);
        }
    }

    private static int part(Segment segment, int seconds, int meters) {
        return (seconds * meters + segment.meters() - 1) / segment.meters();
    }

    @Override
    public int locations() {
        return count;
    }

    @Override
    public int distance(int from, int to) {
        int direct = along(from, to);
        if (direct != NONE) {
            return Math.abs(metersIn[to] - metersIn[from]);
        }
        int best = best(from, to);
        int exit = ENDS * from + best / ENDS;
        int entry = ENDS * to + best % ENDS;
        return metersTo(from, best / ENDS) + streets.meters(exits[exit], entries[entry]) + metersTo(to, best % ENDS);
    }

    @Override
    public int duration(int from, int to) {
        int direct = along(from, to);
        return direct != NONE ? direct : seconds(from, to, best(from, to));
    }

    /** How long it takes within one street, or {@link #NONE} where that is no way. */
    private int along(int from, int to) {
        if (streetOf[from] != streetOf[to]) {
            return NONE;
        }
        Segment segment = segments[from];
        int meters = metersIn[to] - metersIn[from];
        if (meters >= 0) {
            return part(segment, segment.seconds(), meters);
        }
        return segment.isOneWay() ? NONE : part(segment, segment.secondsBack(), -meters);
    }

    private int metersTo(int door, int end) {
        return end == 0 ? metersIn[door] : segments[door].meters() - metersIn[door];
    }

    /** The quickest pair of ends. */
    private int best(int from, int to) {
        int best = NONE;
        int least = Integer.MAX_VALUE;
        for (int pair = 0; pair < ENDS * ENDS; pair++) {
            if (exits[ENDS * from + pair / ENDS] != NONE && entries[ENDS * to + pair % ENDS] != NONE) {
                int seconds = seconds(from, to, pair);
                if (seconds < least) {
                    least = seconds;
                    best = pair;
                }
            }
        }
        return best;
    }

    private int seconds(int from, int to, int pair) {
        int exit = ENDS * from + pair / ENDS;
        int entry = ENDS * to + pair % ENDS;
        return exitSeconds[exit] + streets.seconds(exits[exit], entries[entry]) + entrySeconds[entry];
    }
}
