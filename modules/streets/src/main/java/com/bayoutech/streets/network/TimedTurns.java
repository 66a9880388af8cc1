package com.bayoutech.streets.network;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/** Another weighting whose turns also take time, which GraphHopper leaves out where it tells how long a step is. */
record TimedTurns(Weighting weighting, boolean turnCosts) implements Weighting {
    @Override
    public double calcMinWeightPerDistance() {
        return weighting.calcMinWeightPerDistance();
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
        return weighting.calcEdgeWeight(edge, reverse);
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
        return weighting.calcEdgeMillis(edge, reverse);
    }

    @Override
    public double calcTurnWeight(int in, int via, int out) {
        return turnCosts ? weighting.calcTurnWeight(in, via, out) : 0;
    }

    @Override
    public long calcTurnMillis(int in, int via, int out) {
        return Math.round(calcTurnWeight(in, via, out) * 1_000);
    }

    @Override
    public boolean hasTurnCosts() {
        return turnCosts;
    }

    @Override
    public String getName() {
        return weighting.getName();
    }
}
