package com.bayoutech.streets.network;

import java.util.Arrays;

/** Nodes by a key, least first; a node may be in it several times. */
final class MinHeap {
    private long[] key = new long[256];
    private int[] node = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** The least key; there must be one. */
    long leastKey() {
        return key[0];
    }

    void push(long newKey, int newNode) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            node = Arrays.copyOf(node, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int above = (at - 1) >> 1;
            if (key[above] <= newKey) {
                break;
            }
            key[at] = key[above];
            node[at] = node[above];
            at = above;
        }
        key[at] = newKey;
        node[at] = newNode;
    }

    /** Takes the node with the least key out. */
    int pop() {
        int least = node[0];
        size--;
        long lastKey = key[size];
        int lastNode = node[size];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && key[below + 1] < key[below]) {
                below++;
            }
            if (key[below] >= lastKey) {
                break;
            }
            key[at] = key[below];
            node[at] = node[below];
            at = below;
        }
        key[at] = lastKey;
        node[at] = lastNode;
        return least;
    }
}
