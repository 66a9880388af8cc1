package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import java.util.ArrayList;
import java.util.List;

/**
 * Collecting streets in curves, three by three cells between them, and crescents and dead ends within the cells.
 *
 * <p>The lattice's inner four points are always joined in a ring; from there to the avenues around some streets are missing.
 */
final class SuburbQuarter {
    static final double HALF_WIDTH = 5;
    private static final int CELLS = 3;
    private static final double[] SHARES = {0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875};

    private final Canvas canvas;
    private final Style style;
    private final Spot[][] spots = new Spot[CELLS + 1][CELLS + 1];
    private final List<Collector> collectors = new ArrayList<>();
    private final SuburbCells cells;

    SuburbQuarter(Canvas canvas) {
        this.canvas = canvas;
        this.style = Style.SUBURB.wider(canvas.plan().lotScale());
        this.cells = new SuburbCells(canvas, spots, style);
    }

    /** A stretch of a collecting street along one side of two cells, nine points. */
    record Collector(boolean upright, int line, int cell, List<Bend> bends) {}

    void drawStreets() {
        Dice dice = canvas.dice(91);
        Bend[][] bends = new Bend[CELLS + 1][CELLS + 1];
        for (int column = 0; column <= CELLS; column++) {
            for (int row = 0; row <= CELLS; row++) {
                boolean inner = column % CELLS != 0 && row % CELLS != 0;
                spots[column][row] = canvas.spot(
                        (double) column / CELLS + (inner ? dice.between(-0.06, 0.06) : 0),
                        (double) row / CELLS + (inner ? dice.between(-0.06, 0.06) : 0));
                bends[column][row] = new Bend(-1, spots[column][row]);
                if (inner) {
                    bends[column][row] = canvas.bend(spots[column][row]);
                }
            }
        }
        for (int line = 1; line < CELLS; line++) {
            joinBorder(bends, line, Side.WEST, 0, line);
            joinBorder(bends, line, Side.EAST, CELLS, line);
            joinBorder(bends, line, Side.SOUTH, line, 0);
            joinBorder(bends, line, Side.NORTH, line, CELLS);
        }
        for (int line = 1; line < CELLS; line++) {
            drawCollector(bends, line, false, dice);
            drawCollector(bends, line, true, dice);
        }
        cells.drawStreets(collectors);
    }

    private void joinBorder(Bend[][] bends, int line, Side side, int column, int row) {
        double share = canvas.borders().joins(canvas.column(), canvas.row(), side)[line - 1];
        if (!Double.isNaN(share)) {
            Bend bend = canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), side, share));
            bends[column][row] = bend;
            spots[column][row] = bend.spot();
        }
    }

    private void drawCollector(Bend[][] bends, int line, boolean upright, Dice dice) {
        List<Bend> street = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            Bend from = upright ? bends[line][cell] : bends[cell][line];
            Bend to = upright ? bends[line][cell + 1] : bends[cell + 1][line];
            double bulge = dice.between(-26, 26);
            if (from.node() < 0 || to.node() < 0) {
                continue;
            }
            List<Bend> stretch = new ArrayList<>();
            stretch.add(from);
            for (double share : SHARES) {
                Spot straight = from.spot().towards(to.spot(), share);
                stretch.add(canvas.bend(straight.leftOf(to.spot(), bulge * StrictMath.sin(share * 2 * StrictMath.PI))));
            }
            stretch.add(to);
            collectors.add(new Collector(upright, line, cell, stretch));
            street.addAll(street.isEmpty() ? stretch : stretch.subList(1, stretch.size()));
        }
        canvas.street(
                street,
                HALF_WIDTH,
                Tags.of(
                        "highway",
                        "residential",
                        "name",
                        name(upright, line),
                        "maxspeed",
                        "25 mph",
                        "surface",
                        "asphalt"));
    }

    void build(Lots lots) {
        BorderLots borderLots = new BorderLots(canvas, lots);
        for (Side side : Side.values()) {
            for (int cell = 0; cell < CELLS; cell++) {
                borderLots.build(side, cell, CELLS, style);
            }
        }
        for (Collector collector : collectors) {
            Frontage frontage = new Frontage(
                    Canvas.spots(collector.bends()),
                    HALF_WIDTH,
                    true,
                    style,
                    name(collector.upright(), collector.line()),
                    100 + 200 * collector.cell(),
                    98);
            lots.build(frontage);
            lots.build(frontage.opposite());
        }
        cells.build(lots);
    }

    private String name(boolean upright, int line) {
        return canvas.names()
                .through(canvas.town(), canvas.column(), canvas.row(), line - 1 + (upright ? CELLS - 1 : 0));
    }
}
