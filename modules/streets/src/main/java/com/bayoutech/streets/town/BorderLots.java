package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.List;

/** Houses of a quarter along the avenues around it. */
final class BorderLots {
    private static final int STEPS = 490;
    private static final int SAMPLES = 12;
    private static final int NUMBERS_A_QUARTER = 1_000;

    private final Canvas canvas;
    private final Lots lots;

    BorderLots(Canvas canvas, Lots lots) {
        this.canvas = canvas;
        this.lots = lots;
    }

    /** Lets the avenues take their ground, before anything is built. */
    void takeGround() {
        for (Side side : Side.values()) {
            for (int cell = 0; cell < 10; cell++) {
                canvas.ground().takeLine(line(side, cell, 10), Avenues.HALF_WIDTH);
            }
            int column = canvas.column() + (side == Side.EAST || side == Side.NORTH ? 1 : 0);
            int row = canvas.row() + (side == Side.NORTH || side == Side.WEST ? 1 : 0);
            if (canvas.borders().isRoundabout(column, row)) {
                canvas.ground().takeLine(canvas.borders().cornerSpots(column, row), 3 * Avenues.HALF_WIDTH);
            }
        }
    }

    /** Builds along one of a number of equal parts of a side. */
    void build(Side side, int cell, int cells, Style style) {
        if (!canvas.borders().hasAvenue(canvas.column(), canvas.row(), side)) {
            return;
        }
        boolean upright = side == Side.WEST || side == Side.EAST;
        TownPlan plan = canvas.plan();
        int column = canvas.column() + (side == Side.EAST ? 1 : 0);
        int row = canvas.row() + (side == Side.NORTH ? 1 : 0);
        int fromMiddle = canvas.column() - plan.middle();
        int order = upright ? plan.rowsFromRiver(canvas.row()) : fromMiddle < 0 ? -fromMiddle - 1 : fromMiddle;
        boolean reversed = upright ? canvas.row() < plan.river() : fromMiddle < 0;
        int part = reversed ? cells - 1 - cell : cell;
        List<Spot> line = line(side, cell, cells);
        boolean left = side == Side.EAST || side == Side.SOUTH;
        lots.build(new Frontage(
                reversed ? line.reversed() : line,
                Avenues.HALF_WIDTH,
                left != reversed,
                style,
                upright ? canvas.names().avenue(column) : canvas.names().boulevard(canvas.column(), row),
                NUMBERS_A_QUARTER * order + 100 + 2 * (STEPS * part / cells),
                STEPS / cells));
    }

    /** A part of a side, from the west or from the south. */
    private List<Spot> line(Side side, int cell, int cells) {
        int samples = Math.max(2, SAMPLES / cells);
        List<Spot> line = new ArrayList<>();
        for (int sample = 0; sample <= samples; sample++) {
            double share = (cell + (double) sample / samples) / cells;
            line.add(
                    switch (side) {
                        case WEST -> canvas.spot(0, share);
                        case EAST -> canvas.spot(1, share);
                        case SOUTH -> canvas.spot(share, 0);
                        case NORTH -> canvas.spot(share, 1);
                    });
        }
        return line;
    }
}
