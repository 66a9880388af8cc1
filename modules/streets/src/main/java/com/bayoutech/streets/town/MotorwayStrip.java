package com.bayoutech.streets.town;

import com.bayoutech.streets.town.Canvas.Bend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A motorway with a carriageway each way, on bridges over the avenues that cross it, joined to some of them by ramps.
 *
 * <p>At both ends of the land it ends in the last avenue. A piece holds its carriageways' nodes first, so that its neighbour can go on from them.
 */
final class MotorwayStrip {
    private static final double EASTBOUND = 0.42;
    private static final double WESTBOUND = 0.58;
    private static final int SOUTH_RAMPS = 0;
    private static final int EASTBOUND_END = 1;
    private static final int WESTBOUND_END = 2;
    private static final int NORTH_RAMPS = 3;
    private static final int NODES = 5;
    private static final double BRIDGE_METERS = 30;

    private final Canvas canvas;
    private final TownPlan plan;
    private final Borders borders;
    private final int column;
    private final int row;

    MotorwayStrip(Canvas canvas) {
        this.canvas = canvas;
        this.plan = canvas.plan();
        this.borders = canvas.borders();
        this.column = canvas.column();
        this.row = canvas.row();
    }

    void draw() {
        List<Bend> eastbound = carriageway(EASTBOUND);
        List<Bend> westbound = carriageway(WESTBOUND);
        motorway(nodes(eastbound), true, false);
        motorway(nodes(westbound), false, false);
        if (column == 0) {
            motorway(List.of(avenue(column, EASTBOUND_END), eastbound.get(0).node()), true, false);
            motorway(List.of(avenue(column, WESTBOUND_END), westbound.get(0).node()), false, false);
        }
        long eastEnd = eastbound.get(NODES - 1).node();
        long westEnd = westbound.get(NODES - 1).node();
        if (column + 1 == plan.columns()) {
            motorway(List.of(eastEnd, avenue(column + 1, EASTBOUND_END)), true, false);
            motorway(List.of(westEnd, avenue(column + 1, WESTBOUND_END)), false, false);
        } else {
            long next = borders.south(column + 1, row, borders.southShares(column + 1, row).length);
            boolean bridge = plan.crosses(column + 1, row);
            motorway(List.of(eastEnd, next), true, bridge);
            motorway(List.of(westEnd, next + NODES), false, bridge);
        }
        if (plan.hasInterchange(column, row)) {
            ramp(avenue(column, SOUTH_RAMPS), 0.1, 0.3, eastbound.get(1).node(), false);
            ramp(avenue(column, NORTH_RAMPS), 0.1, 0.7, westbound.get(1).node(), true);
        }
        if (plan.hasInterchange(column + 1, row)) {
            ramp(
                    avenue(column + 1, SOUTH_RAMPS),
                    0.9,
                    0.3,
                    eastbound.get(NODES - 2).node(),
                    true);
            ramp(
                    avenue(column + 1, NORTH_RAMPS),
                    0.9,
                    0.7,
                    westbound.get(NODES - 2).node(),
                    false);
        }
    }

    private List<Bend> carriageway(double up) {
        double bridge = BRIDGE_METERS / plan.width(column);
        List<Bend> bends = new ArrayList<>();
        for (double share : new double[] {bridge, 0.3, 0.5, 0.7, 1 - bridge}) {
            bends.add(canvas.bend(canvas.spot(share, up)));
        }
        return bends;
    }

    private long avenue(int atColumn, int index) {
        return borders.west(atColumn, row, index);
    }

    private static List<Long> nodes(List<Bend> bends) {
        return bends.stream().map(Bend::node).toList();
    }

    private void motorway(List<Long> fromWest, boolean eastbound, boolean bridge) {
        Map<String, String> tags = Tags.of(
                "highway", "motorway",
                "oneway", "yes",
                "lanes", "2",
                "maxspeed", "65 mph",
                "name", "Heron Parkway",
                "ref", "H " + (9 + Math.abs(row - plan.river())));
        way(fromWest, !eastbound, bridge ? Tags.with(tags, "bridge", "yes", "layer", "1") : tags);
    }

    /** Between an avenue and the motorway, in a curve. */
    private void ramp(long avenue, double across, double up, long motorway, boolean isExit) {
        long middle = canvas.sheet().node(canvas.spot(across, up));
        way(
                List.of(avenue, middle, motorway),
                isExit,
                Tags.of("highway", "motorway_link", "oneway", "yes", "lanes", "1", "maxspeed", "35 mph"));
    }

    private void way(List<Long> nodes, boolean reversed, Map<String, String> tags) {
        List<Long> inOrder = new ArrayList<>(nodes);
        if (reversed) {
            Collections.reverse(inOrder);
        }
        canvas.sheet().way(inOrder.stream().mapToLong(node -> node).toArray(), tags);
    }
}
