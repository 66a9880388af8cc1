package com.bayoutech.streets.network;

import java.util.Arrays;

/** Finds the best way between two points, arc by arc of the original graph. Scratch space is allocated once; for one thread. */
final class PathSearch {
    private static final int NONE = -1;

    private final Hierarchy hierarchy;
    private final UpwardSearch leaving;
    private final UpwardSearch coming;

    private long weight = Weight.UNREACHABLE;
    private int exit = NONE;
    private int entry = NONE;
    private int[] arc = new int[256];
    private int arcs;

    /** Arcs that are still to be unpacked, the next one last, three numbers each: ranks of tail and head, and what it stands for. */
    private int[] stack = new int[192];

    private int stackSize;

    PathSearch(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.leaving = new UpwardSearch(hierarchy, true);
        this.coming = new UpwardSearch(hierarchy, false);
    }

    /** Whether there is a way over the graph from an exit of one point to an entry of the other. What is known of it is asked for afterwards. */
    boolean find(Seeds from, Seeds to) {
        arcs = 0;
        exit = NONE;
        entry = NONE;
        leaving.run(from.exitNode, from.exitWeight);
        coming.run(to.entryNode, to.entryWeight);
        int summit = meet();
        if (summit != NONE) {
            climb(summit);
            descend(summit);
        }
        leaving.clear();
        coming.clear();
        return summit != NONE;
    }

    /** The rank that both searches kept with the least sum; what one of them dropped was not reached by the arcs that it knows. */
    private int meet() {
        weight = Weight.UNREACHABLE;
        int summit = NONE;
        int there = coming.first;
        for (int here = leaving.first; here < leaving.end; here++) {
            int rank = leaving.rank[here];
            while (there < coming.end && coming.rank[there] < rank) {
                there++;
            }
            if (there == coming.end) {
                break;
            }
            long through = leaving.weight(rank) + coming.weight(rank);
            if (coming.rank[there] == rank && through < weight) {
                weight = through;
                summit = rank;
            }
        }
        return summit;
    }

    /** The way up, which is known from its summit backwards. */
    private void climb(int summit) {
        UpwardArcs up = hierarchy.forward;
        int here = summit;
        for (int by = leaving.reachedBy(here); by >= 0; by = leaving.reachedBy(here)) {
            int from = leaving.reachedFrom(here);
            push(from, here, up.via[by]);
            here = from;
        }
        exit = ~leaving.reachedBy(here);
        unpack();
    }

    private void descend(int summit) {
        UpwardArcs down = hierarchy.backward;
        int here = summit;
        for (int by = coming.reachedBy(here); by >= 0; by = coming.reachedBy(here)) {
            int to = coming.reachedFrom(here);
            push(here, to, down.via[by]);
            unpack();
            here = to;
        }
        entry = ~coming.reachedBy(here);
    }

    private void unpack() {
        while (stackSize > 0) {
            stackSize -= 3;
            int tail = stack[stackSize];
            int head = stack[stackSize + 1];
            int via = stack[stackSize + 2];
            if (via >= 0) {
                if (arcs == arc.length) {
                    arc = Arrays.copyOf(arc, 2 * arcs);
                }
                arc[arcs++] = via;
            } else {
                int middle = ~via;
                UpwardArcs up = hierarchy.forward;
                UpwardArcs down = hierarchy.backward;
                push(middle, head, up.via[up.find(middle, head)]);
                push(tail, middle, down.via[down.find(middle, tail)]);
            }
        }
    }

    private void push(int tail, int head, int via) {
        if (stackSize == stack.length) {
            stack = Arrays.copyOf(stack, 2 * stackSize);
        }
        stack[stackSize] = tail;
        stack[stackSize + 1] = head;
        stack[stackSize + 2] = via;
        stackSize += 3;
    }

    /** What the way weighs from point to point, or {@link Weight#UNREACHABLE}. */
    long weight() {
        return weight;
    }

    /** Which exit of the one point the way takes, by index, or -1 if there is no way. */
    int exit() {
        return exit;
    }

    /** Which entry of the other point it takes, by index, or -1 if there is no way. */
    int entry() {
        return entry;
    }

    /** The arcs between both, in the order in which they are driven: none if they are at one node. */
    int[] arcs() {
        return Arrays.copyOf(arc, arcs);
    }
}
