package com.bayoutech.streets.network;

import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Finds drives between points of the roads; safe for use by several threads. */
final class DriveSearch {
    private final ContractedRoads roads;
    /** Idle ones, to be used again: scratch space is allocated once, and grows with what a search reaches, not with the graph. */
    private final Queue<PathSearch> searches = new ConcurrentLinkedQueue<>();

    DriveSearch(ContractedRoads roads) {
        this.roads = roads;
    }

    /** The best drive, or nothing if there is none. */
    Optional<Drive> find(Anchor from, Anchor to) {
        RoadGraph graph = roads.graph();
        if (from.isAt(to)) {
            return Optional.of(new Drive(0, new int[0], 0, 0));
        }
        PathSearch idle = searches.poll();
        PathSearch search = idle == null ? new PathSearch(roads.hierarchy()) : idle;
        Attachment start = graph.attach(from);
        Attachment end = graph.attach(to);
        long direct = graph.direct(from, to);
        Optional<Drive> drive;
        if (search.find(start.seeds, end.seeds) && search.weight() < direct) {
            drive = Optional.of(over(search, from, start, to, end));
        } else if (Weight.isWay(direct)) {
            int key = graph.directKey(from, to);
            double share = to.isCrossing() ? 1 : to.shareBefore(key);
            drive = Optional.of(new Drive(direct, new int[] {key}, from.shareBefore(key), share));
        } else {
            drive = Optional.empty();
        }
        searches.add(search);
        return drive;
    }

    private Drive over(PathSearch search, Anchor from, Attachment start, Anchor to, Attachment end) {
        int first = start.exitKeys[search.exit()];
        int last = end.entryKeys[search.entry()];
        int[] whole = roads.graph().keys(start, search.exit(), search.arcs(), end, search.entry());
        int before = first == Anchor.NONE ? 0 : 1;
        int after = last == Anchor.NONE ? 0 : 1;
        int[] keys = Arrays.copyOf(whole, before + whole.length + after);
        System.arraycopy(whole, 0, keys, before, whole.length);
        if (before == 1) {
            keys[0] = first;
        }
        if (after == 1) {
            keys[keys.length - 1] = last;
        }
        double startShare = before == 0 ? 0 : from.shareBefore(first);
        double endShare = after == 0 ? 1 : to.shareBefore(last);
        return new Drive(search.weight(), keys, startShare, endShare);
    }
}
