package com.bayoutech.streets.town;

/** A side of a quarter, or where a street leaves a crossing. */
enum Side {
    EAST,
    NORTH,
    WEST,
    SOUTH
}
