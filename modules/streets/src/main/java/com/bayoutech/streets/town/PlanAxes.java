package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a plan's avenues and lines lie, and what is between them. */
final class PlanAxes {
    private static final int MIN_NORTH = 6;
    private static final int MIN_SOUTH = 3;
    private static final int ROWS_AFTER_RAILWAY = 2;
    private static final int ROWS_AFTER_MOTORWAY = 4;
    private static final int MOTORWAY_EVERY = 13;
    private static final int ROWS_AFTER_CANAL = 2;
    private static final int CANAL_EVERY = 9;

    private final long seed;
    private final double[] along;
    private final double[] inland;
    private final Strip[] strips;
    private final int middle;
    private final int river;

    /** So that the plan reaches at least so many meters from its middle to each side. */
    PlanAxes(long seed, double along, double north, double south) {
        this.seed = seed;
        List<Double> west = steps(along, 41);
        List<Double> east = steps(along, 42);
        this.middle = west.size();
        Collections.reverse(west);
        List<Double> columns = new ArrayList<>(west);
        double first = new Dice(seed, 43).between(-80, 80);
        columns.add(0.0);
        columns.addAll(east);
        this.along = columns.stream().mapToDouble(meters -> meters).toArray();
        for (int column = 0; column < this.along.length; column++) {
            this.along[column] = this.along[column] * (column < middle ? -1 : 1) + first;
        }
        List<Strip> southern = bank(south, false);
        this.river = southern.size();
        Collections.reverse(southern);
        List<Strip> all = new ArrayList<>(southern);
        all.add(Strip.RIVER);
        all.addAll(bank(north, true));
        this.strips = all.toArray(Strip[]::new);
        this.inland = lines();
    }

    double[] along() {
        return along;
    }

    double[] inland() {
        return inland;
    }

    Strip[] strips() {
        return strips;
    }

    int middle() {
        return middle;
    }

    int river() {
        return river;
    }

    private List<Double> steps(double reach, int channel) {
        List<Double> steps = new ArrayList<>();
        double meters = 0;
        while (meters < reach || steps.size() < 2) {
            meters += new Dice(seed, channel, steps.size()).between(690, 860);
            steps.add(meters);
        }
        return steps;
    }

    /** Strips from the river on. */
    private List<Strip> bank(double reach, boolean north) {
        List<Strip> bank = new ArrayList<>();
        double meters = 0;
        int rows = 0;
        while (meters < reach || rows < (north ? MIN_NORTH : MIN_SOUTH)) {
            bank.add(Strip.QUARTERS);
            rows++;
            meters += 640;
            Strip between = between(rows, north);
            if (between != Strip.QUARTERS
                    && (meters + between.meters() < reach || rows < (north ? MIN_NORTH : MIN_SOUTH))) {
                bank.add(between);
                meters += between.meters();
            }
        }
        return bank;
    }

    private static Strip between(int rows, boolean north) {
        if (north && rows == ROWS_AFTER_RAILWAY) {
            return Strip.RAILWAY;
        }
        int motorway = north ? ROWS_AFTER_MOTORWAY : 2 * ROWS_AFTER_MOTORWAY;
        if (rows >= motorway && (rows - motorway) % MOTORWAY_EVERY == 0) {
            return Strip.MOTORWAY;
        }
        if (!north && rows >= ROWS_AFTER_CANAL && (rows - ROWS_AFTER_CANAL) % CANAL_EVERY == 0) {
            return Strip.CANAL;
        }
        return Strip.QUARTERS;
    }

    private double[] lines() {
        double[] lines = new double[strips.length + 1];
        lines[river] = -Strip.RIVER.meters() / 2;
        for (int row = river; row < strips.length; row++) {
            lines[row + 1] = lines[row] + meters(row);
        }
        for (int row = river - 1; row >= 0; row--) {
            lines[row] = lines[row + 1] - meters(row);
        }
        return lines;
    }

    private double meters(int row) {
        return strips[row] == Strip.QUARTERS ? new Dice(seed, 44, row - river).between(580, 680) : strips[row].meters();
    }
}
