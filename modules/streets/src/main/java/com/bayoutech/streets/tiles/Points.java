package com.bayoutech.streets.tiles;

import java.util.Arrays;

/** Points that grow in number, x and y in turn. */
final class Points {
    private int[] values = new int[32];
    private int size;

    void add(int x, int y) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = x;
        values[size++] = y;
    }

    /** Adds a point unless it is the one before it. */
    void addNew(int x, int y) {
        if (size == 0 || values[size - 2] != x || values[size - 1] != y) {
            add(x, y);
        }
    }

    void clear() {
        size = 0;
    }

    int count() {
        return size / 2;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
