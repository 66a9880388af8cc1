package com.bayoutech.streets.network;

import java.util.Arrays;

/**
 * Finds which shortcuts a node needs when it leaves the graph: one for each way through it from neighbour to neighbour that no other way, a witness, is
 * as good as. Searches end early, which costs needless shortcuts but never a wrong answer.
 */
final class WitnessSearch {
    /** Needed shortcuts, one after the other. */
    int found;

    int[] from = new int[64];
    int[] to = new int[64];
    long[] weight = new long[64];
    int[] hops = new int[64];
    /** Of all that are found. */
    long hopsFound;

    private final Adjacency outgoing;
    private final Adjacency incoming;
    /** Nodes that no witness may pass, since they leave the graph as well. */
    private final byte[] isLeaving;

    /** What a way through the node weighs, at those neighbours for which no witness is found yet; -1 elsewhere. */
    private final long[] bound;

    private final long[] distance;
    private final MinHeap heap = new MinHeap();
    private int[] touched = new int[256];
    private int touchedCount;

    WitnessSearch(Adjacency outgoing, Adjacency incoming, byte[] isLeaving) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.isLeaving = isLeaving;
        this.bound = new long[isLeaving.length];
        this.distance = new long[isLeaving.length];
        Arrays.fill(bound, -1);
        Arrays.fill(distance, Weight.UNREACHABLE);
    }

    void clear() {
        found = 0;
        hopsFound = 0;
    }

    /** Adds the shortcuts that a node needs; each search for witnesses settles at most so many nodes. */
    void add(int node, int mostSettled) {
        int lastIn = incoming.first[node] + incoming.size[node];
        int firstOut = outgoing.first[node];
        int lastOut = firstOut + outgoing.size[node];
        for (int in = incoming.first[node]; in < lastIn; in++) {
            int start = incoming.head[in];
            long most = -1;
            int open = 0;
            for (int out = firstOut; out < lastOut; out++) {
                long through = incoming.weight[in] + outgoing.weight[out];
                if (outgoing.head[out] != start && through < Weight.UNREACHABLE) {
                    bound[outgoing.head[out]] = through;
                    most = Math.max(most, through);
                    open++;
                }
            }
            if (open > 0) {
                search(start, node, open, most, mostSettled);
            }
            for (int out = firstOut; out < lastOut; out++) {
                int end = outgoing.head[out];
                if (bound[end] >= 0) {
                    record(start, end, bound[end], incoming.hops[in] + outgoing.hops[out]);
                    bound[end] = -1;
                }
            }
        }
    }

    /** Takes the bound from each neighbour that can be reached as well without the node. */
    private void search(int start, int avoided, int open, long most, int mostSettled) {
        int missing = open;
        int settled = 0;
        heap.clear();
        heap.push(0, start);
        touchedCount = 0;
        touch(start, 0);
        while (!heap.isEmpty() && missing > 0 && settled < mostSettled) {
            long here = heap.leastKey();
            int node = heap.pop();
            if (here > distance[node]) {
                continue;
            }
            settled++;
            int last = outgoing.first[node] + outgoing.size[node];
            for (int arc = outgoing.first[node]; arc < last; arc++) {
                int next = outgoing.head[arc];
                long there = here + outgoing.weight[arc];
                if (there > most || there >= distance[next] || next == avoided || isLeaving[next] != 0) {
                    continue;
                }
                if (there <= bound[next]) {
                    bound[next] = -1;
                    missing--;
                }
                touch(next, there);
                heap.push(there, next);
            }
        }
        for (int index = 0; index < touchedCount; index++) {
            distance[touched[index]] = Weight.UNREACHABLE;
        }
    }

    private void touch(int node, long weightThere) {
        if (distance[node] == Weight.UNREACHABLE) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        distance[node] = weightThere;
    }

    private void record(int start, int end, long through, int arcs) {
        if (found == from.length) {
            from = Arrays.copyOf(from, 2 * found);
            to = Arrays.copyOf(to, 2 * found);
            weight = Arrays.copyOf(weight, 2 * found);
            hops = Arrays.copyOf(hops, 2 * found);
        }
        from[found] = start;
        to[found] = end;
        weight[found] = through;
        hops[found] = arcs;
        found++;
        hopsFound += arcs;
    }
}
