package com.bayoutech.solver.internal.plain;

/**
 * The parameters of the genetic search.
 *
 * @param neighbours how many neighbours each visit is tried with, before the relation is made symmetric
 * @param leastPopulation how many individuals of a kind survive a cull
 * @param generation how many individuals come before the next cull
 * @param elite how many of the cheapest are sure to survive
 * @param closest how many others the diversity of an individual is measured against
 * @param firstPopulation how many individuals to begin with
 * @param targetFeasible the share of individuals that shall be feasible after the local search
 * @param orderCrossovers percentage of children made by order crossover, which is what changes the number of routes
 * @param ruins percentage of children made from one parent by ruin and insertion, the rest by route exchange
 * @param ruinedVisits the most visits that a ruin removes, but for the last string
 * @param patience iterations without improvement before the search starts afresh
 */
record Tuning(
        int neighbours,
        int leastPopulation,
        int generation,
        int elite,
        int closest,
        int firstPopulation,
        double targetFeasible,
        int orderCrossovers,
        int ruins,
        int ruinedVisits,
        int patience) {

    private static final int NEIGHBOURS = 20;
    private static final int NEIGHBOURS_WITH_TIME = 30;

    /** Values for short runs: small populations, which converge soon. */
    static Tuning of(PlainProblem problem) {
        return new Tuning(
                problem.isTimed ? NEIGHBOURS_WITH_TIME : NEIGHBOURS,
                12,
                20,
                3,
                3,
                20,
                problem.isTimed ? 0.4 : 0.2,
                20,
                20,
                20,
                1500);
    }
}
