package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.RouteChecker;
import com.bayoutech.benchmarks.instances.Verdict;
import java.util.List;

/** Judges what another program finds with our checker, so that all are measured alike, and keeps the best. */
final class Watch {
    private final Task task;
    private final Progress progress;
    private List<List<Integer>> best = List.of();
    private double bestCost = Double.POSITIVE_INFINITY;
    private int bestVehicles = Integer.MAX_VALUE;

    Watch(Task task, Progress progress) {
        this.task = task;
        this.progress = progress;
    }

    synchronized void saw(List<List<Integer>> routes) {
        Verdict verdict = RouteChecker.check(task.instance(), task.measure(), routes);
        boolean hasFewer = task.measure().countsVehiclesFirst() && verdict.vehicles() < bestVehicles;
        boolean hasMore = task.measure().countsVehiclesFirst() && verdict.vehicles() > bestVehicles;
        if (verdict.isFeasible() && (hasFewer || (!hasMore && verdict.cost() < bestCost))) {
            best = List.copyOf(routes);
            bestCost = verdict.cost();
            bestVehicles = verdict.vehicles();
            progress.improved(bestCost, bestVehicles);
        }
    }

    synchronized Outcome outcome(long iterations) {
        return new Outcome(best, iterations);
    }
}
