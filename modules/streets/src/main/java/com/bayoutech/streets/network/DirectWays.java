package com.bayoutech.streets.network;

/** Ways between two points that touch no node of the graph, such as along one street; the better of both is taken. Safe for use by several threads. */
@FunctionalInterface
interface DirectWays {
    /** There are none. */
    DirectWays NONE = (from, to) -> Weight.UNREACHABLE;

    /** What the direct way weighs, or {@link Weight#UNREACHABLE}; asked for every pair, so it must be quick, and never from a point to itself. */
    long weight(int from, int to);
}
