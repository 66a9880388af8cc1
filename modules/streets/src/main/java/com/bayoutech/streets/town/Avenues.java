package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import com.bayoutech.streets.town.Sheet.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws what a piece owns of the avenues: the crossing at its south-west corner, the avenue on its west side and the line on its south side. */
final class Avenues {
    static final double HALF_WIDTH = 7.5;

    private final Canvas canvas;
    private final TownPlan plan;
    private final Borders borders;
    private final int column;
    private final int row;
    private final boolean isRoundabout;

    Avenues(Canvas canvas) {
        this.canvas = canvas;
        this.plan = canvas.plan();
        this.borders = canvas.borders();
        this.column = canvas.column();
        this.row = canvas.row();
        this.isRoundabout = borders.isRoundabout(column, row);
    }

    /** Nodes come in the order that {@link Borders} promises. */
    void draw() {
        List<Bend> corner = new ArrayList<>();
        for (Spot spot : borders.cornerSpots(column, row)) {
            corner.add(new Bend(canvas.sheet().node(spot, cornerTags()), spot));
        }
        List<Bend> west = new ArrayList<>();
        for (double share : borders.westShares(column, row)) {
            Spot spot = borders.westSpot(column, row, share);
            west.add(new Bend(canvas.sheet().node(spot, westTags(share)), spot));
        }
        List<Bend> south = new ArrayList<>();
        for (double share : borders.southShares(column, row)) {
            Spot spot = borders.southSpot(column, row, share);
            south.add(new Bend(canvas.sheet().node(spot), spot));
        }
        if (isRoundabout) {
            drawRoundabout(corner);
        }
        int northLeg = plan.hasWest(column, row) ? drawWest(west) : -1;
        if (plan.hasSouth(column, row)) {
            drawSouth(south, northLeg);
        }
    }

    private void drawRoundabout(List<Bend> corner) {
        List<Bend> circle = new ArrayList<>(corner);
        circle.add(corner.get(0));
        canvas.street(
                circle,
                HALF_WIDTH,
                Tags.of("highway", "secondary", "junction", "roundabout", "maxspeed", "20 mph", "oneway", "yes"));
    }

    private int drawWest(List<Bend> inner) {
        List<Bend> bends = new ArrayList<>();
        bends.add(end(column, row, Side.NORTH));
        bends.addAll(inner);
        bends.add(end(column, row + 1, Side.SOUTH));
        Map<String, String> tags = tags(true);
        return switch (plan.strip(row)) {
            case QUARTERS, MOTORWAY -> canvas.street(bends, HALF_WIDTH, tags);
            case RIVER -> bridge(bends, tags, riverBridge());
            case CANAL -> bridge(bends, tags, canalBridge());
            case RAILWAY ->
                plan.hasUnderpass(column)
                        ? bridge(bends, tags, new String[] {"maxheight", "3.8"})
                        : canvas.street(bends, HALF_WIDTH, tags);
        };
    }

    /** The stretch between the first and the last inner node has tags of its own. */
    private int bridge(List<Bend> bends, Map<String, String> tags, String[] more) {
        int first = canvas.street(bends.subList(0, 2), HALF_WIDTH, tags);
        canvas.street(bends.subList(1, bends.size() - 1), HALF_WIDTH, Tags.with(tags, more));
        canvas.street(bends.subList(bends.size() - 2, bends.size()), HALF_WIDTH, tags);
        return first;
    }

    private String[] riverBridge() {
        boolean isOld = Math.floorMod(column - plan.middle(), 8) == 4;
        return isOld
                ? new String[] {
                    "bridge",
                    "yes",
                    "layer",
                    "2",
                    "bridge:name",
                    "Old River Bridge",
                    "maxweight",
                    "5",
                    "maxwidth",
                    "2.6"
                }
                : new String[] {"bridge", "yes", "layer", "2", "bridge:name", "Heron Bridge"};
    }

    private String[] canalBridge() {
        return Math.floorMod(column - plan.middle(), 4) == 2
                ? new String[] {"bridge", "yes", "layer", "1", "maxweight", "7.5"}
                : new String[] {"bridge", "yes", "layer", "1"};
    }

    private void drawSouth(List<Bend> inner, int northLeg) {
        List<Bend> bends = new ArrayList<>();
        bends.add(end(column, row, Side.EAST));
        bends.addAll(inner);
        bends.add(end(column + 1, row, Side.WEST));
        Map<String, String> tags = tags(false);
        Dice dice = canvas.dice(71);
        boolean isBusy = tags.containsValue("primary") || tags.containsValue("secondary");
        if (!isBusy || inner.isEmpty() || !dice.chance(0.5)) {
            int eastLeg = canvas.street(bends, HALF_WIDTH, tags);
            restrictCorner(northLeg, eastLeg, dice);
            return;
        }
        int split = 1 + dice.below(inner.size());
        int first = canvas.street(bends.subList(0, split + 1), HALF_WIDTH, tags);
        int second = canvas.street(bends.subList(split, bends.size()), HALF_WIDTH, tags);
        restrict("only_straight_on", first, bends.get(split).node(), second);
        restrictCorner(northLeg, first, dice);
    }

    private void restrictCorner(int northLeg, int eastLeg, Dice dice) {
        if (isRoundabout || northLeg < 0 || !hasSignals()) {
            return;
        }
        long via = borders.corner(column, row, Side.EAST);
        if (dice.chance(0.4)) {
            restrict("no_left_turn", northLeg, via, eastLeg);
        } else if (dice.chance(0.3)) {
            restrict("no_right_turn", eastLeg, via, northLeg);
        }
        if (dice.chance(0.5)) {
            restrict("no_u_turn", northLeg, via, northLeg);
        }
    }

    private void restrict(String restriction, int from, long via, int to) {
        canvas.sheet()
                .relation(
                        List.of(Part.way(from, "from"), Part.node(via, "via"), Part.way(to, "to")),
                        Tags.of("type", "restriction", "restriction", restriction));
    }

    private Bend end(int atColumn, int atRow, Side leg) {
        List<Spot> spots = borders.cornerSpots(atColumn, atRow);
        return new Bend(
                borders.corner(atColumn, atRow, leg),
                spots.size() == 1 ? spots.get(0) : spots.get(leg.quarterTurns() * 2));
    }

    private Map<String, String> cornerTags() {
        return !isRoundabout && hasSignals() ? Tags.of("highway", "traffic_signals") : Map.of();
    }

    private boolean hasSignals() {
        return (plan.isBuilt(column, row) && plan.isBuilt(column - 1, row))
                || (plan.isBuilt(column, row - 1) && plan.isBuilt(column - 1, row - 1));
    }

    private Map<String, String> westTags(double share) {
        if (row >= plan.lines()) {
            return Map.of();
        }
        boolean isRamp = plan.hasInterchange(column, row) && (share == 0.2 || share == 0.8);
        boolean isRail = plan.strip(row) == Strip.RAILWAY && share == 0.5 && !plan.hasUnderpass(column);
        return isRamp
                ? Tags.of("highway", "traffic_signals")
                : isRail ? Tags.of("railway", "level_crossing") : Map.of();
    }

    /** What the avenue on the west side is, or the line on the south side. */
    private Map<String, String> tags(boolean isWest) {
        String name = isWest ? canvas.names().avenue(column) : canvas.names().boulevard(column, row);
        boolean built =
                plan.isBuilt(column, row) || (isWest ? plan.isBuilt(column - 1, row) : plan.isBuilt(column, row - 1));
        boolean overStrip = isWest && plan.strip(row) != Strip.QUARTERS;
        int order = Math.abs(isWest ? column - plan.middle() : row - plan.river());
        if (!built && !overStrip) {
            return Tags.of(
                    "highway",
                    order % 3 == 0 ? "tertiary" : "unclassified",
                    "name",
                    name,
                    "maxspeed",
                    "45 mph",
                    "surface",
                    "asphalt");
        }
        boolean isRiverRoad = !isWest && order <= 1;
        if (order % 4 == 0 && !isRiverRoad) {
            return Tags.of(
                    "highway", "primary", "name", name, "maxspeed", "40 mph", "lanes", "4", "surface", "asphalt");
        }
        return isRiverRoad || order % 4 == 3
                ? Tags.of("highway", "tertiary", "name", name, "maxspeed", "30 mph", "lanes", "2", "surface", "asphalt")
                : Tags.of(
                        "highway", "secondary", "name", name, "maxspeed", "35 mph", "lanes", "2", "surface", "asphalt");
    }
}
