package com.bayoutech.solver;

/** Ways that stand in two tables, row by row. */
final class TabledTravel implements Travel {
    private final int locations;
    private final int[] distances;
    private final int[] durations;

    TabledTravel(int locations, int[] distances, int[] durations) {
        long entries = (long) locations * locations;
        if (entries != distances.length || entries != durations.length) {
            throw new IllegalArgumentException(
                    "The tables have " + distances.length + " distances and " + durations.length + " durations for "
                            + locations + " locations. Give one of each for every ordered pair, row by row.");
        }
        this.locations = locations;
        this.distances = distances;
        this.durations = durations;
    }

    @Override
    public int locations() {
        return locations;
    }

    @Override
    public int distance(int from, int to) {
        return distances[from * locations + to];
    }

    @Override
    public int duration(int from, int to) {
        return durations[from * locations + to];
    }
}
