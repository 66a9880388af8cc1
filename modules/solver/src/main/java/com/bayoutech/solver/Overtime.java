package com.bayoutech.solver;

/** Time on the route beyond some time costs extra. */
public record Overtime(int after, long rate) {
    public Overtime {
        Require.measure("time before overtime", after);
        Require.rate("cost of overtime", rate);
    }
}
