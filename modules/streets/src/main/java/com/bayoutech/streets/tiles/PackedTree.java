package com.bayoutech.streets.tiles;

/**
 * The shape of a packed R-tree over sorted boxes: sixteen neighbours make a node, sixteen nodes one above, up to the root, so that no pointers are needed.
 *
 * <p>After Kamel and Faloutsos, "On packing R-trees" (1993). The boxes are kept level by level, the leaves first.
 */
final class PackedTree {
    static final int FAN = 16;

    private PackedTree() {}

    /** Where each level begins, counted in boxes; the last entry is the number of boxes. The root is the last box. */
    static int[] levels(int leaves) {
        int depth = 1;
        for (int count = leaves; count > 1; count = (count + FAN - 1) / FAN) {
            depth++;
        }
        int[] levels = new int[depth + 1];
        int count = leaves;
        for (int level = 0; level < depth; level++) {
            levels[level + 1] = levels[level] + count;
            count = (count + FAN - 1) / FAN;
        }
        return levels;
    }

    /** The distance of a cell along Hilbert's curve through a square of 2^bits cells a side. */
    static long hilbert(int cellX, int cellY, int bits) {
        int x = cellX;
        int y = cellY;
        long distance = 0;
        for (int side = 1 << (bits - 1); side > 0; side >>= 1) {
            int right = (x & side) > 0 ? 1 : 0;
            int below = (y & side) > 0 ? 1 : 0;
            distance += (long) side * side * ((3 * right) ^ below);
            if (below == 0) {
                if (right == 1) {
                    x = side - 1 - (x & (side - 1));
                    y = side - 1 - (y & (side - 1));
                }
                int swapped = x;
                x = y;
                y = swapped;
            }
            x &= side - 1;
            y &= side - 1;
        }
        return distance;
    }
}
