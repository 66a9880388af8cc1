package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import java.util.ArrayList;
import java.util.List;

/** Fields and woods, with farms along the roads around and perhaps a road between. */
final class CountryQuarter {
    private static final double HALF_WIDTH = 4;

    private final Canvas canvas;
    private final List<Frontage> frontages = new ArrayList<>();

    CountryQuarter(Canvas canvas) {
        this.canvas = canvas;
    }

    void drawStreets() {
        double west = join(Side.WEST);
        double east = join(Side.EAST);
        if (Double.isNaN(west) && Double.isNaN(east)) {
            return;
        }
        Dice dice = canvas.dice(96);
        List<Bend> bends = new ArrayList<>();
        if (!Double.isNaN(west)) {
            bends.add(canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), Side.WEST, west)));
        }
        for (double share : new double[] {0.3, 0.5, 0.7}) {
            bends.add(canvas.bend(canvas.spot(share, dice.between(0.42, 0.58))));
        }
        if (!Double.isNaN(east)) {
            bends.add(canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), Side.EAST, east)));
        }
        String name = canvas.names().through(canvas.town(), canvas.column(), canvas.row(), 0);
        canvas.street(bends, HALF_WIDTH, Tags.of("highway", "unclassified", "name", name, "surface", "gravel"));
        frontages.add(new Frontage(Canvas.spots(bends), HALF_WIDTH, true, Style.COUNTRY, name, 100, 490));
    }

    private double join(Side side) {
        double[] joins = canvas.borders().joins(canvas.column(), canvas.row(), side);
        return joins.length == 0 ? Double.NaN : joins[0];
    }

    void build(Lots lots) {
        BorderLots borderLots = new BorderLots(canvas, lots);
        for (Side side : Side.values()) {
            borderLots.build(side, 0, 1, Style.COUNTRY);
        }
        frontages.forEach(frontage -> {
            lots.build(frontage);
            lots.build(frontage.opposite());
        });
    }
}
