package com.bayoutech.streets.places;

import java.util.Arrays;

/** Where the nodes of some ways are: sorted ids with coordinates in ten-millionths of a degree, sixteen bytes a node. */
final class NodePlaces {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final long[] ids;
    private final int[] latitudes;
    private final int[] longitudes;

    /** Room for these nodes, of which some may be named more than once. */
    NodePlaces(long[] wanted) {
        long[] sorted = wanted.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int index = 0; index < sorted.length; index++) {
            if (index == 0 || sorted[index] != sorted[index - 1]) {
                sorted[size++] = sorted[index];
            }
        }
        ids = Arrays.copyOf(sorted, size);
        latitudes = new int[size];
        longitudes = new int[size];
        Arrays.fill(latitudes, UNKNOWN);
    }

    void put(long id, int latitude, int longitude) {
        int index = Arrays.binarySearch(ids, id);
        if (index >= 0) {
            latitudes[index] = latitude;
            longitudes[index] = longitude;
        }
    }

    /** The known points of a way, one after another: latitude, longitude; nodes beyond the extract's border are left out. */
    int[] along(long[] nodes) {
        int[] points = new int[2 * nodes.length];
        int size = 0;
        for (long node : nodes) {
            int index = Arrays.binarySearch(ids, node);
            if (index >= 0 && latitudes[index] != UNKNOWN) {
                points[size++] = latitudes[index];
                points[size++] = longitudes[index];
            }
        }
        return Arrays.copyOf(points, size);
    }
}
