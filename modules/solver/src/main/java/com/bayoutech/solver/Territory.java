package com.bayoutech.solver;

/**
 * Where a vehicle is at home: what it does far from there costs.
 *
 * @param centre the middle of its territory
 * @param rate cost per unit of distance from there to each visit; where there is no way, {@link Travel#MOST} units
 */
public record Territory(int centre, long rate) {
    public Territory {
        Require.notNegative("centre of a territory", centre);
        Require.rate("cost of distance from a territory's centre", rate);
    }

    public Territory withCentre(int location) {
        return new Territory(location, rate);
    }
}
