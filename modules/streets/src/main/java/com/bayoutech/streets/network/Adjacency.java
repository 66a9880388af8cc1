package com.bayoutech.streets.network;

import java.util.Arrays;

/** The arcs of each node in one direction, in one pool of flat arrays, while a graph changes: a node whose room is full moves to the end. */
final class Adjacency {
    private static final int SPARE = 2;

    /** Where the arcs of a node begin, and how many there are. */
    final int[] first;

    final int[] size;
    /** The other end of each arc. */
    int[] head;

    long[] weight;
    /** What an arc stands for; see {@link Hierarchy}. */
    int[] via;
    /** Of how many arcs of the original graph it is made. */
    int[] hops;

    private final int[] room;
    private int end;
    private int live;

    /** Room for a number of arcs at each node, to begin with. */
    Adjacency(int[] degree) {
        int nodes = degree.length;
        this.first = new int[nodes];
        this.size = new int[nodes];
        this.room = degree;
        long total = 0;
        for (int node = 0; node < nodes; node++) {
            first[node] = Math.toIntExact(total);
            total += degree[node];
        }
        end = Math.toIntExact(total);
        int capacity = Math.toIntExact(total + total / 4 + 16);
        head = new int[capacity];
        weight = new long[capacity];
        via = new int[capacity];
        hops = new int[capacity];
    }

    int find(int node, int other) {
        for (int at = first[node]; at < first[node] + size[node]; at++) {
            if (head[at] == other) {
                return at;
            }
        }
        return -1;
    }

    /** Sets the arc between two nodes, unless there is one that weighs no more. */
    boolean improve(int node, int other, long newWeight, int newVia, int newHops) {
        int at = find(node, other);
        if (at < 0) {
            at = append(node);
        } else if (weight[at] <= newWeight) {
            return false;
        }
        head[at] = other;
        weight[at] = newWeight;
        via[at] = newVia;
        hops[at] = newHops;
        return true;
    }

    void remove(int node, int other) {
        int at = find(node, other);
        if (at < 0) {
            return;
        }
        size[node]--;
        live--;
        copy(first[node] + size[node], at);
    }

    /** Forgets all arcs of a node in this direction. */
    void clear(int node) {
        live -= size[node];
        size[node] = 0;
        room[node] = 0;
    }

    private int append(int node) {
        if (size[node] == room[node]) {
            move(node);
        }
        live++;
        return first[node] + size[node]++;
    }

    private void move(int node) {
        int wanted = room[node] + Math.max(SPARE, room[node] / 2);
        if (end + wanted > head.length) {
            int capacity = Math.toIntExact(Math.max((long) head.length + head.length / 2, (long) end + wanted));
            head = Arrays.copyOf(head, capacity);
            weight = Arrays.copyOf(weight, capacity);
            via = Arrays.copyOf(via, capacity);
            hops = Arrays.copyOf(hops, capacity);
        }
        int from = first[node];
        first[node] = end;
        room[node] = wanted;
        end += wanted;
        for (int arc = 0; arc < size[node]; arc++) {
            copy(from + arc, first[node] + arc);
        }
    }

    private void copy(int from, int to) {
        head[to] = head[from];
        weight[to] = weight[from];
        via[to] = via[from];
        hops[to] = hops[from];
    }

    /** Closes the gaps once most of the pool is gaps; these nodes are all that have arcs. */
    void compact(int[] nodes, int count) {
        if (end < 4 * live + 1_024) {
            return;
        }
        int capacity = 2 * live + SPARE * count;
        int[] oldHead = head;
        long[] oldWeight = weight;
        int[] oldVia = via;
        int[] oldHops = hops;
        head = new int[capacity];
        weight = new long[capacity];
        via = new int[capacity];
        hops = new int[capacity];
        end = 0;
        for (int index = 0; index < count; index++) {
            int node = nodes[index];
            int from = first[node];
            System.arraycopy(oldHead, from, head, end, size[node]);
            System.arraycopy(oldWeight, from, weight, end, size[node]);
            System.arraycopy(oldVia, from, via, end, size[node]);
            System.arraycopy(oldHops, from, hops, end, size[node]);
            first[node] = end;
            room[node] = size[node] + SPARE;
            end += room[node];
        }
    }
}
