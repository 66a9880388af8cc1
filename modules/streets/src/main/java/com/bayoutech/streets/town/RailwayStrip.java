package com.bayoutech.streets.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A railway line, over some avenues on bridges, over the others on their level. */
final class RailwayStrip {
    private static final int LEVEL_CROSSING = 1;
    private static final double BRIDGE_METERS = 20;

    private final Canvas canvas;

    RailwayStrip(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A piece's own nodes come first, so that its neighbour can go on from them. */
    void draw() {
        TownPlan plan = canvas.plan();
        Borders borders = canvas.borders();
        int column = canvas.column();
        int row = canvas.row();
        double bridge = BRIDGE_METERS / plan.width(column);
        List<Long> line = new ArrayList<>();
        for (double share : new double[] {bridge, 0.25, 0.5, 0.75, 1 - bridge}) {
            line.add(canvas.sheet().node(canvas.spot(share, 0.5)));
        }
        Map<String, String> tags = Tags.of("railway", "rail", "usage", "main", "gauge", "1435");
        way(line, tags);
        if (column + 1 < plan.columns()) {
            long last = line.get(line.size() - 1);
            long next = borders.south(column + 1, row, borders.southShares(column + 1, row).length);
            boolean isAbove = plan.hasUnderpass(column + 1);
            if (isAbove) {
                way(List.of(last, next), Tags.with(tags, "bridge", "yes", "layer", "1"));
            } else {
                way(List.of(last, borders.west(column + 1, row, LEVEL_CROSSING), next), tags);
            }
        }
    }

    private void way(List<Long> nodes, Map<String, String> tags) {
        canvas.sheet().way(nodes.stream().mapToLong(node -> node).toArray(), tags);
    }
}
