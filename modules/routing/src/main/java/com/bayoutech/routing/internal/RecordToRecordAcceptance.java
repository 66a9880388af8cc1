package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import java.util.Collection;

/**
 * Goes on from a solution that is at most a little worse than the best so far, and ever less so (Dueck, "New optimization
 * heuristics: the great deluge algorithm and the record-to-record travel", 1993).
 *
 * <p>Knows no end, so the allowance shrinks by halves and is renewed when nothing better was found for long.
 */
final class RecordToRecordAcceptance implements SolutionAcceptor {
    private static final double ALLOWANCE = 0.01;
    private static final int HALVED_AFTER = 400;
    private static final int RENEWED_AFTER = 4_000;

    private double record = Double.POSITIVE_INFINITY;
    private long sinceRenewal;

    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> solutions, VehicleRoutingProblemSolution candidate) {
        sinceRenewal = sinceRenewal == RENEWED_AFTER ? 0 : sinceRenewal + 1;
        for (VehicleRoutingProblemSolution solution : solutions) {
            record = Math.min(record, solution.getCost());
        }
        double money = record % BestSchedule.CENTS_PER_WEIGHT;
        double allowance = ALLOWANCE * money * Math.pow(0.5, (double) sinceRenewal / HALVED_AFTER);
        boolean accepted = candidate.getCost() < record + allowance;
        if (accepted) {
            solutions.clear();
            solutions.add(candidate);
            record = Math.min(record, candidate.getCost());
        }
        return accepted;
    }
}
