package com.bayoutech.solver.internal.plain;

/**
 * The parameters of iterated local search; found by measurement.
 *
 * @param hot the first temperature in average ways between two visits
 * @param cold the last temperature as a share of the first
 * @param delay 1 if it cools down as fast at any time, more if slowly at first (see docs/decisions/0053-varied-models-stay-hot-longer.md)
 * @param neighbours how many neighbours each visit is tried with
 * @param isStrict whether overloads are no way to better routes: they cost more than any detour (see docs/decisions/0060-long-routes-are-polished-hot-and-strictly.md)
 */
public record Annealing(double hot, double cold, double delay, int neighbours, boolean isStrict) {
    private static final Annealing USUAL = new Annealing(0.3, 0.05, 1, 20, false);

    /** Long routes have to be rebuilt more often until each visit is on the right one. */
    private static final Annealing IF_LONG = new Annealing(1, 0.02, 1, 20, true);

    /** So many visits on each route at least make routes long. */
    private static final int LONG = 50;

    /** Many steps are needed while it is hot, where the number of routes is found, and the first are slow. */
    private static final Annealing IF_VARIED = new Annealing(1, 0.015, 1.5, 30, false);

    /** Those for parts that are cut out of a large problem again and again: what is overloaded where one ends would be a burden to the next. */
    public static Annealing ofParts() {
        return IF_LONG;
    }

    /** Those for a problem of such a kind. */
    public static Annealing of(PlainProblem problem) {
        if (problem.isUniform && !problem.isTimed && problem.visits >= LONG * problem.leastRoutes()) {
            return IF_LONG;
        }
        return problem.isVaried ? IF_VARIED : USUAL;
    }

    /** How to cool down from some share of the budget on where ways cost so much on average. */
    public Cooling cooling(double averageWay, double begun) {
        return new Cooling(hot * averageWay, cold, begun, 1, delay);
    }
}
