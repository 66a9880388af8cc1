package com.bayoutech.solver.internal.genetic;

/**
 * The directions in which visits lie from the depot. They are made up from distances alone, by trilateration from the
 * depot, the farthest visit and the visit farthest off the line through both; that is exact in the plane and good enough
 * on roads. They are used only to list routes in a sensible order.
 */
final class Compass {

    /** Coordinates with the depot at the origin. */
    final double[] x;

    final double[] y;

    Compass(PlainProblem problem) {
        int nodes = problem.nodes;
        x = new double[nodes];
        y = new double[nodes];
        int farthest = 0;
        for (int node = 1; node < nodes; node++) {
            if (problem.distance[node] > problem.distance[farthest]) {
                farthest = node;
            }
        }
        double base = Math.max(1, problem.distance[farthest]);
        int aside = 0;
        for (int node = 1; node < nodes; node++) {
            double own = squared(problem, 0, node);
            x[node] = (own + base * base - squared(problem, node, farthest)) / (2 * base);
            y[node] = Math.sqrt(Math.max(0, own - x[node] * x[node]));
            if (y[node] > y[aside]) {
                aside = node;
            }
        }
        double height = Math.max(1, y[aside]);
        double other = squared(problem, 0, aside);
        double asideX = x[aside];
        for (int node = 1; node < nodes; node++) {
            double own = squared(problem, 0, node);
            y[node] = (own + other - squared(problem, node, aside) - 2 * x[node] * asideX) / (2 * height);
        }
    }

    private static double squared(PlainProblem problem, int from, int to) {
        double distance = problem.distance[from * problem.nodes + to];
        return distance * distance;
    }
}
