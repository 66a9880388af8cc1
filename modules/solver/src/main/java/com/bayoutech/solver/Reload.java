package com.bayoutech.solver;

/**
 * Where a vehicle may load again while it is under way, and give off what it has collected.
 *
 * @param service how long that takes
 * @param most how often at most
 */
public record Reload(int location, int service, int most) {
    public Reload {
        Require.notNegative("location of a reload", location);
        Require.measure("time for a reload", service);
        Require.notNegative("number of reloads", most);
    }

    public Reload withLocation(int other) {
        return new Reload(other, service, most);
    }
}
