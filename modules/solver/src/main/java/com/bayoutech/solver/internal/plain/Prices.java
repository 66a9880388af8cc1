package com.bayoutech.solver.internal.plain;

/** What a unit of overload and of time warp costs. */
public record Prices(double load, double warp) {
    /** The same where a unit of cost is so many units. */
    public Prices times(double factor) {
        return new Prices(load * factor, warp * factor);
    }
}
