package com.bayoutech.routing.internal;

import com.bayoutech.solver.Travel;

/** The ways of a type of vehicles in whole numbers: as distance what a way costs, waiting aside; as duration its time, rounded up. */
final class JspritTravel implements Travel {
    private final JspritWays ways;
    private final JspritScale scale;
    private final double waitingRate;
    private final JspritLocations locations;

    JspritTravel(JspritWays ways, JspritScale scale, double waitingRate, JspritLocations locations) {
        this.ways = ways;
        this.scale = scale;
        this.waitingRate = waitingRate;
        this.locations = locations;
    }

    @Override
    public int locations() {
        return locations.size();
    }

    @Override
    public int distance(int from, int to) {
        if (!locations.isDriven(from, to)) {
            return from == to ? 0 : NO_WAY;
        }
        double cost = ways.cost(from, to);
        double time = waitingRate == 0 ? 0 : ways.time(from, to);
        return Magnitudes.isFinite(cost) && Magnitudes.isFinite(time) ? scale.cost(cost - waitingRate * time) : NO_WAY;
    }

    @Override
    public int duration(int from, int to) {
        if (!locations.isDriven(from, to)) {
            return from == to ? 0 : NO_WAY;
        }
        double time = scale.isTimeless() ? 0 : ways.time(from, to);
        return Magnitudes.isFinite(time) ? scale.duration(time) : NO_WAY;
    }
}
