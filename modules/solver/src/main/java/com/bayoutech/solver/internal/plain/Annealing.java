package com.bayoutech.solver.internal.plain;

/**
 * The parameters of iterated local search; found by measurement.
 *
 * @param hot the first temperature in average ways between two visits
 * @param cold the last temperature as a share of the first
 * @param delay 1 if it cools down as fast at any time, more if slowly at first (see docs/decisions/0053-varied-models-stay-hot-longer.md)
 * @param neighbours how many neighbours each visit is tried with
 * @param isStrict whether overloads are no way to better routes: a unit costs more than the way to the farthest visit and back (see docs/decisions/0060-long-routes-are-polished-hot-and-strictly.md)
 */
public record Annealing(double hot, double cold, double delay, int neighbours, boolean isStrict) {
    private static final Annealing USUAL = new Annealing(0.3, 0.05, 1, 20, false);

    /** For long routes, which have to be rebuilt more often until each visit is on the right one. */
    private static final Annealing STRICT = new Annealing(1, 0.02, 1, 20, true);

    /** So many visits on each route at least make routes long. */
    private static final int LONG = 50;

    /** Many steps are needed while it is hot, where the number of routes is found, and the first are slow. */
    private static final Annealing IF_VARIED = new Annealing(1, 0.015, 1.5, 30, false);

    /** Those for a problem of such a kind that is searched as a whole. */
    public static Annealing of(PlainProblem problem) {
        boolean isLong = problem.visits >= LONG * Math.max(1, problem.leastRoutes());
        return problem.isUniform && !problem.isTimed && isLong ? STRICT : priced(problem);
    }

    /** Those for a problem of such a kind, whose routes may be overloaded at a price on the way. */
    public static Annealing priced(PlainProblem problem) {
        return problem.isVaried ? IF_VARIED : USUAL;
    }

    /** Those for parts that are cut out of a large problem again and again: what is overloaded where one ends would be a burden to the next. */
    public static Annealing strict() {
        return STRICT;
    }

    /** How to cool down from some share of the budget on where ways cost so much on average. */
    public Cooling cooling(double averageWay, double begun) {
        return new Cooling(hot * averageWay, cold, begun, 1, delay);
    }
}
