package com.bayoutech.benchmarks.streets;

import com.bayoutech.domain.Place;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.AngleCalc;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.util.List;
import java.util.Optional;

/**
 * Where a place hangs on the roads, by GraphHopper's own snapping.
 *
 * @param crossing a node of the graph, or -1 within an edge
 * @param edge an edge of the graph, or -1 at a crossing
 * @param share how much of the edge lies before the point, in the edge's own direction
 * @param side whether the place is on the right of the edge in its own direction (1), on its left (-1), or on the street itself (0)
 * @param meters from the place to the point
 */
public record RoadPoint(int crossing, int edge, double share, int side, double meters) {
    private static final int NONE = -1;
    private static final double ON_STREET_METERS = 2;
    private static final double FARTHER_TIMES = 2;
    private static final double FARTHER_METERS = 25;

    /** Nothing if no street is near enough, or one of an island is much nearer. */
    static Optional<RoadPoint> find(BaseRoads roads, Place place, double limitMeters) {
        Snap snap =
                roads.index().findClosest(place.latitude(), place.longitude(), edge -> roads.isStreet(edge.getEdge()));
        if (!snap.isValid() || snap.getQueryDistance() > limitMeters) {
            return Optional.empty();
        }
        double meters = snap.getQueryDistance();
        double island = islandMeters(roads, place);
        if (meters > island * FARTHER_TIMES && meters > island + FARTHER_METERS) {
            return Optional.empty();
        }
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            return Optional.of(new RoadPoint(snap.getClosestNode(), NONE, 0, 0, meters));
        }
        int side = side(snap);
        int edge = snap.getClosestEdge().getEdge();
        return Optional.of(new RoadPoint(NONE, edge, share(roads, snap), side, meters));
    }

    private static double islandMeters(BaseRoads roads, Place place) {
        Snap island = roads.index()
                .findClosest(place.latitude(), place.longitude(), edge -> roads.isOnIsland(edge.getEdge()));
        return island.isValid() ? island.getQueryDistance() : Double.POSITIVE_INFINITY;
    }

    /** GraphHopper cuts the edge in two; what matters is how long the parts are. */
    private static double share(BaseRoads roads, Snap snap) {
        int edge = snap.getClosestEdge().getEdge();
        int begin = roads.tail(2 * edge);
        QueryGraph cut = QueryGraph.create(roads.graph(), List.of(snap));
        int middle = snap.getClosestNode();
        if (middle < roads.graph().getNodes()) {
            return middle == begin ? 0 : 1;
        }
        double before = 0;
        double whole = 0;
        EdgeIterator part = cut.createEdgeExplorer().setBaseNode(middle);
        while (part.next()) {
            whole += part.getDistance();
            before += part.getAdjNode() == begin ? part.getDistance() : 0;
        }
        return before / whole;
    }

    private static int side(Snap snap) {
        if (snap.getQueryDistance() < ON_STREET_METERS) {
            return 0;
        }
        PointList line = snap.getClosestEdge().fetchWayGeometry(FetchMode.ALL);
        int next = snap.getWayIndex() + 1;
        int last = snap.getSnappedPosition() == Snap.Position.PILLAR ? next - 2 : next - 1;
        double along = AngleCalc.ANGLE_CALC.calcAzimuth(
                line.getLat(last), line.getLon(last), line.getLat(next), line.getLon(next));
        double away = AngleCalc.ANGLE_CALC.calcAzimuth(
                snap.getSnappedPoint().lat,
                snap.getSnappedPoint().lon,
                snap.getQueryPoint().lat,
                snap.getQueryPoint().lon);
        return (away - along + 360) % 360 < 180 ? 1 : -1;
    }

    boolean isCrossing() {
        return edge == NONE;
    }

    /** How much of the edge lies before this point, in the direction of a key. */
    double shareBefore(int key) {
        return (key & 1) == 0 ? share : 1 - share;
    }

    /** Whether the place is on the left of a vehicle that comes by this key. */
    boolean isLeftOf(int key) {
        return ((key & 1) == 0 ? side : -side) < 0;
    }
}
