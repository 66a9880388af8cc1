package com.bayoutech.streets.network;

import com.bayoutech.streets.Reach;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a matrix.
 *
 * @param reaches how they hang on the streets
 * @param leaving for ways from them
 * @param coming for ways to them
 */
record RoadPoints(List<Reach> reaches, Labels leaving, Labels coming) {
    RoadPoints {
        reaches = List.copyOf(reaches);
        if (reaches.size() != leaving.points() || reaches.size() != coming.points()) {
            throw new IllegalArgumentException("The points have " + reaches.size() + " reaches and " + leaving.points()
                    + " seeds. Give one of each to every point.");
        }
    }

    int size() {
        return reaches.size();
    }

    /** What the labels need in memory. */
    long bytes() {
        return leaving.bytes() + coming.bytes();
    }

    RoadPoints followedBy(RoadPoints others) {
        List<Reach> all = new ArrayList<>(reaches);
        all.addAll(others.reaches);
        return new RoadPoints(all, leaving.followedBy(others.leaving), coming.followedBy(others.coming));
    }
}
