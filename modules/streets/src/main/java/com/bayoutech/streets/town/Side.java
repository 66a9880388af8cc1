package com.bayoutech.streets.town;

/** A side of a quarter, or where a street leaves a crossing. */
enum Side {
    EAST(0),
    NORTH(1),
    WEST(2),
    SOUTH(3);

    private final int quarterTurns;

    Side(int quarterTurns) {
        this.quarterTurns = quarterTurns;
    }

    /** Counter-clockwise from the east, 0 to 3. */
    int quarterTurns() {
        return quarterTurns;
    }

    boolean isOpposite(Side other) {
        return Math.abs(quarterTurns - other.quarterTurns) == 2;
    }
}
