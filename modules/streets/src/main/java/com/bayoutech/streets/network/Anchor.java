package com.bayoutech.streets.network;

import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetPath.Curb;

/**
 * Where a place hangs on the roads: at a crossing, or within an edge.
 *
 * @param node the crossing, or {@link #NONE} within an edge
 * @param edge the edge, or {@link #NONE} at a crossing; of an edge and its copies, always the same one
 * @param share how much of the edge lies before this point, in the edge's own direction
 * @param side on which side of the edge, in its own direction, the place lies
 */
record Anchor(Reach.OnStreet reach, int node, int edge, double share, Curb side) {
    static final int NONE = -1;

    boolean isCrossing() {
        return edge == NONE;
    }

    /** Whether the other one is at the same point of the roads. */
    boolean isAt(Anchor other) {
        return node == other.node && edge == other.edge && share == other.share;
    }

    /** How much of the edge lies before this point, driven in the direction of a key. */
    double shareBefore(int key) {
        return (key & 1) == 0 ? share : 1 - share;
    }

    /** On which side of a vehicle that comes by a key the place lies. */
    Curb sideBy(int key) {
        if ((key & 1) == 0 || side == Curb.EITHER) {
            return side;
        }
        return side == Curb.LEFT ? Curb.RIGHT : Curb.LEFT;
    }
}
