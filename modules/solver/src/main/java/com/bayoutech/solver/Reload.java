package com.bayoutech.solver;

/**
 * Where a vehicle may load again while it is under way, and give off what it has collected.
 *
 * @param service how long that takes
 * @param most how often at most
 */
public record Reload(int location, int service, int most) {
    /** No vehicle reloads more often in a day. */
    public static final int MOST = 1_000;

    public Reload {
        Require.notNegative("location of a reload", location);
        Require.measure("time for a reload", service);
        Require.that(most >= 0 && most <= MOST, "number of reloads", most, "from 0 to " + MOST);
    }

    public Reload withLocation(int other) {
        return new Reload(other, service, most);
    }
}
