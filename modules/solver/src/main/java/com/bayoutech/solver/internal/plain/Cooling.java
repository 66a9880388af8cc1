package com.bayoutech.solver.internal.plain;

/**
 * How an annealing cools down along its budget.
 *
 * @param hot the temperature in the beginning
 * @param cold the last temperature as a share of the first
 * @param begun how much of the budget was used up when it was hot; all of it is used up when it is cold
 */
public record Cooling(double hot, double cold, double begun) {
    /** The temperature when so much of the budget is used up. */
    double at(double used) {
        return hot * Math.pow(cold, (used - begun) / (1 - begun));
    }
}
