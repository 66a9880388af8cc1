package com.bayoutech.solver;

/** Ways that stand in two tables, row by row. */
final class TabledTravel implements Travel {
    private final int locations;
    private final int[] distances;
    private final int[] durations;

    TabledTravel(int locations, int[] distances, int[] durations) {
        Require.notNegative("number of locations", locations);
        long entries = (long) locations * locations;
        if (entries != distances.length || entries != durations.length) {
            throw new IllegalArgumentException(
                    "The tables have " + distances.length + " distances and " + durations.length + " durations for "
                            + locations + " locations. Give one of each for every ordered pair, row by row.");
        }
        requireKnown(locations, distances, "distance");
        requireKnown(locations, durations, "duration");
        this.locations = locations;
        this.distances = distances;
        this.durations = durations;
    }

    private static void requireKnown(int locations, int[] table, String what) {
        for (int entry = 0; entry < table.length; entry++) {
            if (table[entry] != NO_WAY && (table[entry] < 0 || table[entry] > MOST)) {
                throw new IllegalArgumentException("The " + what + " (" + table[entry] + ") from location "
                        + entry / locations + " to location " + entry % locations + " must be from 0 to " + MOST
                        + ". Use a larger unit, or NO_WAY where there is none.");
            }
        }
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
