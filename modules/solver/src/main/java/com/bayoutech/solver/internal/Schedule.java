package com.bayoutech.solver.internal;

/**
 * How a solution cools down that is searched part by part.
 *
 * @param begun how much of the budget was used up when it began
 * @param hot the temperature then for ruin and recreate
 * @param cold how much is used up when it is coldest
 * @param averageWay the temperature then for iterated local search: what a way costs on average
 */
record Schedule(double begun, double hot, double cold, double averageWay) {}
