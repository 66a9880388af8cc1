package com.bayoutech.streets.town;

/** What a quarter is like. */
enum Kind {
    /** Narrow blocks, walls along the street, every second street a one-way. */
    OLD_TOWN(10, 7, 700),
    /** Long blocks of the 19th century with a pair of one-ways in the middle. */
    GRID(5, 7, 560),
    /** Streets in curves, crescents and dead ends. */
    SUBURB(3, 3, 330),
    /** Halls, quays and yards. */
    PORT(2, 2, 28),
    /** A park with a lake. */
    PARK(2, 1, 0),
    /** Fields and woods around the town. */
    COUNTRY(1, 2, 5);

    private final int columns;
    private final int rows;
    private final int addresses;

    Kind(int columns, int rows, int addresses) {
        this.columns = columns;
        this.rows = rows;
        this.addresses = addresses;
    }

    /** Blocks from west to east. */
    int columns() {
        return columns;
    }

    /** Blocks from south to north. */
    int rows() {
        return rows;
    }

    /** About how many addresses such a quarter holds, to size the town by. */
    int addresses() {
        return addresses;
    }

    boolean isGrid() {
        return this == OLD_TOWN || this == GRID;
    }
}
