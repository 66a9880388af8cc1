package com.bayoutech.streets.tiles;

/** A rectangle on the world grid, borders included; may reach beyond the world. */
record Box(int left, int top, int right, int bottom) {
    static final Box NOTHING = new Box(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    /** Around points, x and y in turn. */
    static Box around(int[][] parts) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                left = Math.min(left, part[i]);
                right = Math.max(right, part[i]);
                top = Math.min(top, part[i + 1]);
                bottom = Math.max(bottom, part[i + 1]);
            }
        }
        return new Box(left, top, right, bottom);
    }

    /** A tile with a margin around it. */
    static Box ofTile(int zoom, int x, int y, int margin) {
        int size = WorldGrid.tileSize(zoom);
        return new Box(x * size - margin, y * size - margin, x * size + size + margin, y * size + size + margin);
    }

    boolean isEmpty() {
        return left > right || top > bottom;
    }

    Box with(int x, int y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    boolean contains(int x, int y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean touches(Box other) {
        return other.left <= right && other.right >= left && other.top <= bottom && other.bottom >= top;
    }

    long width() {
        return (long) right - left;
    }

    long height() {
        return (long) bottom - top;
    }

    /** Its outline as a ring with the inside on its right, as seen on the map. */
    int[] toRing() {
        return new int[] {left, top, right, top, right, bottom, left, bottom};
    }
}
