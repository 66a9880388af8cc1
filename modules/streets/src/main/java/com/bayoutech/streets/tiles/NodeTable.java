package com.bayoutech.streets.tiles;

import java.util.Arrays;

/** Where the nodes of an extract are: sixteen bytes each, found by halving, as extracts have their nodes sorted by id. */
final class NodeTable {
    static final int NONE = -1;

    private long[] ids = new long[1 << 16];
    private int[] xs = new int[1 << 16];
    private int[] ys = new int[1 << 16];
    private int size;
    private boolean isSorted = true;
    private Box box = Box.NOTHING;

    void add(long id, int x, int y) {
        if (size == ids.length) {
            int capacity = size + (size >> 1);
            ids = Arrays.copyOf(ids, capacity);
            xs = Arrays.copyOf(xs, capacity);
            ys = Arrays.copyOf(ys, capacity);
        }
        isSorted &= size == 0 || ids[size - 1] <= id;
        ids[size] = id;
        xs[size] = x;
        ys[size] = y;
        size++;
        box = box.with(x, y);
    }

    /** The index of a node, or {@link #NONE}: extracts are cut out, and ways may lead beyond. */
    int find(long id) {
        if (!isSorted) {
            sort();
        }
        int index = Arrays.binarySearch(ids, 0, size, id);
        return index < 0 ? NONE : index;
    }

    int x(int index) {
        return xs[index];
    }

    int y(int index) {
        return ys[index];
    }

    /** Around all nodes. */
    Box box() {
        return box;
    }

    /** Where these nodes are, x and y in turn, without those that are missing. */
    int[] points(long[] nodes) {
        int[] points = new int[nodes.length * 2];
        int count = 0;
        for (long node : nodes) {
            int index = find(node);
            if (index != NONE) {
                points[count++] = xs[index];
                points[count++] = ys[index];
            }
        }
        return count == points.length ? points : Arrays.copyOf(points, count);
    }

    /** Rare, so plain: a heap sort needs no memory. */
    private void sort() {
        for (int root = size / 2 - 1; root >= 0; root--) {
            sink(root, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
        isSorted = true;
    }

    private void sink(int from, int end) {
        int root = from;
        while (2 * root + 1 < end) {
            int child = 2 * root + 1;
            if (child + 1 < end && ids[child + 1] > ids[child]) {
                child++;
            }
            if (ids[root] >= ids[child]) {
                return;
            }
            swap(root, child);
            root = child;
        }
    }

    private void swap(int a, int b) {
        long id = ids[a];
        ids[a] = ids[b];
        ids[b] = id;
        int x = xs[a];
        xs[a] = xs[b];
        xs[b] = x;
        int y = ys[a];
        ys[a] = ys[b];
        ys[b] = y;
    }
}
