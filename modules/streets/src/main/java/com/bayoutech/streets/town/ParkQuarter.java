package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import com.bayoutech.streets.town.Sheet.Part;
import java.util.ArrayList;
import java.util.List;

/** A park with a drive through it, a lake with an island, woods, and paths. */
final class ParkQuarter {
    private final Canvas canvas;
    private final String stem;
    private final boolean isMirrored;
    private final double size;

    ParkQuarter(Canvas canvas) {
        this.canvas = canvas;
        String name = canvas.names().through(canvas.town(), canvas.column(), canvas.row(), 0);
        this.stem = name.substring(0, name.lastIndexOf(' '));
        Dice dice = canvas.dice(94);
        this.isMirrored = dice.chance(0.5);
        this.size = dice.between(0.6, 1.05);
    }

    void drawStreets() {
        List<Bend> bends = new ArrayList<>();
        bends.add(canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), Side.SOUTH, 0.5)));
        for (double up = 0.15; up < 0.9; up += 0.1) {
            bends.add(canvas.bend(spot(0.5 - 0.16 * StrictMath.sin(up * StrictMath.PI), up)));
        }
        bends.add(canvas.bend(canvas.borders().join(canvas.column(), canvas.row(), Side.NORTH, 0.5)));
        String name = canvas.names().through(canvas.town(), canvas.column(), canvas.row(), 1);
        canvas.street(bends, 4, Tags.of("highway", "unclassified", "name", name, "maxspeed", "15 mph"));
        List<Long> path = new ArrayList<>();
        path.add(bends.get(2).node());
        for (double angle = -0.7; angle < 0.75; angle += 0.1) {
            path.add(canvas.sheet().node(around(angle * StrictMath.PI, 0.3, 0.36)));
        }
        path.add(bends.get(7).node());
        canvas.sheet()
                .way(
                        path.stream().mapToLong(node -> node).toArray(),
                        Tags.of("highway", "footway", "surface", "gravel"));
        drawLake();
    }

    /** With the streets, since relations are looked for there. */
    private void drawLake() {
        int lake = canvas.sheet().area(ellipse(0.22 * size, 0.28 * size, 28), Tags.of());
        int island = canvas.sheet().area(ellipse(0.05 * size, 0.06 * size, 10), Tags.of("natural", "wood"));
        canvas.sheet()
                .relation(
                        List.of(Part.way(lake, "outer"), Part.way(island, "inner")),
                        Tags.of("type", "multipolygon", "natural", "water", "water", "lake", "name", "Lake " + stem));
    }

    void build() {
        canvas.sheet().area(QuarterAreas.outline(canvas, 0.022), Tags.of("leisure", "park", "name", stem + " Park"));
        canvas.sheet()
                .area(
                        List.of(spot(0.05, 0.1), spot(0.26, 0.08), spot(0.22, 0.5), spot(0.28, 0.9), spot(0.05, 0.92)),
                        Tags.of("landuse", "forest"));
    }

    private List<Spot> ellipse(double across, double up, int corners) {
        List<Spot> ellipse = new ArrayList<>();
        Dice dice = canvas.dice(95);
        for (int corner = 0; corner < corners; corner++) {
            double wobble = dice.between(0.93, 1.07);
            ellipse.add(around(2 * StrictMath.PI * corner / corners, across * wobble, up * wobble));
        }
        return ellipse;
    }

    private Spot around(double angle, double across, double up) {
        return spot(0.66 + across * StrictMath.cos(angle), 0.5 + up * StrictMath.sin(angle));
    }

    private Spot spot(double across, double up) {
        return canvas.spot(isMirrored ? 1 - across : across, up);
    }
}
