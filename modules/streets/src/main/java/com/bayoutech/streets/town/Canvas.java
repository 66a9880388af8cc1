package com.bayoutech.streets.town;

import java.util.List;
import java.util.Map;

/**
 * A quarter or strip being drawn: where it is, what is known about it, and the sheet that it is drawn on.
 *
 * @param streetsOnly whether buildings and areas are left out, which no street and no relation depends on
 */
record Canvas(
        TownPlan plan,
        Terrain terrain,
        Borders borders,
        StreetNames names,
        int column,
        int row,
        Municipality town,
        boolean streetsOnly,
        Sheet sheet,
        Ground ground) {
    Dice dice(int purpose) {
        return new Dice(plan.seed(), purpose, column, row);
    }

    double density() {
        return plan.density(column, row);
    }

    /** The point at shares of the quarter's width and height. */
    Spot spot(double across, double up) {
        return terrain.spot(plan.along(column, across), plan.inland(row, up));
    }

    /** Draws a street. */
    int street(List<Bend> bends, double halfWidth, Map<String, String> tags) {
        ground.takeLine(spots(bends), halfWidth);
        return sheet.way(bends.stream().mapToLong(Bend::node).toArray(), tags);
    }

    /** A node of a new street. */
    Bend bend(Spot spot) {
        return new Bend(sheet.node(spot), spot);
    }

    Bend bend(Borders.Join join) {
        return new Bend(join.node(), join.spot());
    }

    static List<Spot> spots(List<Bend> bends) {
        return bends.stream().map(Bend::spot).toList();
    }

    /** A node on a street, and where it is. */
    record Bend(long node, Spot spot) {}
}
