package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import java.util.ArrayList;
import java.util.List;

/** Halls along two wide streets, private drives behind them, a siding of the railway, and piers where the river is. */
final class PortQuarter {
    private static final double HALF_WIDTH = 6;
    private static final double SIDING_HALF_WIDTH = 4;

    private final Canvas canvas;
    private final Style style;
    private final List<Frontage> frontages = new ArrayList<>();

    PortQuarter(Canvas canvas) {
        this.canvas = canvas;
        this.style = Style.PORT;
    }

    void drawStreets() {
        Bend middle = canvas.bend(canvas.spot(0.5, 0.5));
        List<Bend> west = stretch(join(Side.WEST), middle, 0.25, false);
        List<Bend> east = stretch(middle, join(Side.EAST), 0.75, false);
        List<Bend> south = stretch(join(Side.SOUTH), middle, 0.25, true);
        List<Bend> north = stretch(middle, join(Side.NORTH), 0.75, true);
        street(west, east, 0);
        street(south, north, 1);
        drive(west.get(1), 0.25, 0.75, true);
        drive(east.get(1), 0.75, 0.25, false);
        drive(north.get(1), 0.78, 0.75, true);
        drive(south.get(1), 0.22, 0.25, false);
    }

    void build(Lots lots) {
        drawSiding();
        BorderLots borderLots = new BorderLots(canvas, lots);
        for (Side side : Side.values()) {
            borderLots.build(side, 0, 2, style);
            borderLots.build(side, 1, 2, style);
        }
        frontages.forEach(frontage -> {
            lots.build(frontage);
            lots.build(frontage.opposite());
        });
        if (canvas.row() == canvas.plan().river() + 1) {
            drawPiers();
        }
    }

    /** The quarter's street along the river, where a depot may be. */
    static Spot depot(TownPlan plan, Terrain terrain, int column, int row) {
        return terrain.spot(plan.along(column, 0.3), plan.inland(row, 0.5));
    }

    private List<Bend> stretch(Bend from, Bend to, double share, boolean upright) {
        return List.of(from, canvas.bend(upright ? canvas.spot(0.5, share) : canvas.spot(share, 0.5)), to);
    }

    private void street(List<Bend> first, List<Bend> second, int number) {
        List<Bend> bends = new ArrayList<>(first);
        bends.addAll(second.subList(1, second.size()));
        String name = canvas.names().through(canvas.town(), canvas.column(), canvas.row(), number);
        canvas.street(
                bends,
                HALF_WIDTH,
                Tags.of("highway", "unclassified", "name", name, "maxspeed", "30 mph", "surface", "concrete"));
        frontages.add(new Frontage(Canvas.spots(first), HALF_WIDTH, true, style, name, 100, 98));
        frontages.add(new Frontage(Canvas.spots(second), HALF_WIDTH, true, style, name, 300, 98));
    }

    /** A drive from a street into the yard behind it. */
    private void drive(Bend gate, double across, double up, boolean isPrivate) {
        Bend turn = canvas.bend(gate.spot().towards(canvas.spot(across, up), 0.8));
        Bend end =
                canvas.bend(turn.spot().towards(canvas.spot(across, 0.5), -0.1).moved(35, 0));
        canvas.street(
                List.of(gate, turn, end),
                3.5,
                isPrivate
                        ? Tags.of("highway", "service", "access", "private")
                        : Tags.of("highway", "service", "maxspeed", "10 mph"));
    }

    private void drawSiding() {
        List<Spot> line = new ArrayList<>();
        for (int step = 0; step <= 6; step++) {
            line.add(canvas.spot(0.06 + 0.06 * step, 0.12 + 0.012 * step));
        }
        canvas.ground().takeLine(line, SIDING_HALF_WIDTH);
        canvas.sheet().line(line, Tags.of("railway", "rail", "service", "siding"));
    }

    private void drawPiers() {
        for (double at : new double[] {0.18, 0.42, 0.7}) {
            double bank = -60 / canvas.plan().height(canvas.row());
            double head = -125 / canvas.plan().height(canvas.row());
            canvas.sheet()
                    .area(
                            List.of(
                                    canvas.spot(at, bank),
                                    canvas.spot(at + 0.16, bank),
                                    canvas.spot(at + 0.16, head),
                                    canvas.spot(at, head)),
                            Tags.of("man_made", "pier"));
        }
    }

    private Bend join(Side side) {
        return canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), side, 0.5));
    }
}
