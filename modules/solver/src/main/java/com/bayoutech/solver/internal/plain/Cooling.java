package com.bayoutech.solver.internal.plain;

/**
 * How an annealing cools down along its budget.
 *
 * @param hot the temperature in the beginning
 * @param cold the last temperature as a share of the first
 * @param begun how much of the budget was used up when it was hot
 * @param ended how much will be used up when it is cold
 * @param delay 1 if it cools down as fast at any time, more if slowly at first
 */
public record Cooling(double hot, double cold, double begun, double ended, double delay) {
    /** Cools down as fast at any time. */
    public Cooling(double hot, double cold, double begun, double ended) {
        this(hot, cold, begun, ended, 1);
    }

    /** The share of the way from hot to cold that lies behind when so much of the budget is used up. */
    double progress(double used) {
        return (used - begun) / (ended - begun);
    }

    /** The temperature when so much of the budget is used up. */
    double at(double used) {
        return hot * Math.pow(cold, Math.pow(Math.max(0, progress(used)), delay));
    }
}
