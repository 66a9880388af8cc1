package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetPath.Curb;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistanceCalc;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;

/**
 * Finds the point of the roads that is nearest to a place, for one profile. Safe for use by several threads.
 *
 * <p>A place is cut off if its street is on an island, although a street on the other bank may be within the limit: if the nearest street that can be
 * driven to is more than twice as far as that of the island, and more than 25 m farther. Nearer than that, either may be its street, and it hangs on the
 * one that can be driven to.
 */
final class Snapping {
    /** Nearer to the middle of a street, a place is on neither side of it. */
    private static final double SIDE_METERS = 2;

    private static final double FARTHER_TIMES = 2;
    private static final double FARTHER_METERS = 25;

    private static final DistanceCalc DISTANCE = DistancePlaneProjection.DIST_PLANE;

    private final Roads roads;
    private final DirectedEdges edges;
    private final double limitMeters;

    Snapping(Roads roads, DirectedEdges edges, double limitMeters) {
        this.roads = roads;
        this.edges = edges;
        this.limitMeters = limitMeters;
    }

    /** What came of it: a point of the roads, or the reason why there is none. */
    sealed interface Result {
        record On(Anchor anchor) implements Result {}

        record Off(Reach reason) implements Result {}
    }

    Result snap(Place place) {
        Snap nearest = nearest(place, edge -> edges.isSnappable(edge.getEdge()));
        if (isNear(nearest)) {
            return isOnIsland(place, nearest.getQueryDistance())
                    ? new Result.Off(new Reach.CutOff())
                    : new Result.On(anchor(nearest));
        }
        if (isNear(nearest(place, edge -> edges.isCutOff(edge.getEdge())))) {
            return new Result.Off(new Reach.CutOff());
        }
        double meters = nearest.isValid() ? nearest.getQueryDistance() : Double.POSITIVE_INFINITY;
        return new Result.Off(new Reach.TooFar(meters, limitMeters));
    }

    private Snap nearest(Place place, EdgeFilter filter) {
        return roads.index().findClosest(place.latitude(), place.longitude(), filter);
    }

    /** Whether an island's street is that much nearer than the nearest that can be driven to. */
    private boolean isOnIsland(Place place, double meters) {
        if (meters <= FARTHER_METERS || !edges.hasIslands()) {
            return false;
        }
        Snap island = nearest(place, edge -> edges.isOnIsland(edge.getEdge()));
        return island.isValid()
                && meters > FARTHER_TIMES * island.getQueryDistance()
                && meters > island.getQueryDistance() + FARTHER_METERS;
    }

    private boolean isNear(Snap snap) {
        return snap.isValid() && snap.getQueryDistance() <= limitMeters;
    }

    private Anchor anchor(Snap snap) {
        Place point = new Place(
                snap.getSnappedPoint().getLat(), snap.getSnappedPoint().getLon());
        Reach.OnStreet reach = new Reach.OnStreet(point, snap.getQueryDistance());
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            return new Anchor(reach, snap.getClosestNode(), Anchor.NONE, 0, Curb.EITHER);
        }
        PointList line = snap.getClosestEdge().fetchWayGeometry(FetchMode.ALL);
        return new Anchor(reach, Anchor.NONE, original(snap.getClosestEdge()), share(snap, line), side(snap, line));
    }

    /** Of an edge and its copies, the first one. */
    private int original(EdgeIteratorState edge) {
        int[] first = {edge.getEdge()};
        EdgeExplorer explorer = roads.graph().createEdgeExplorer();
        roads.graph()
                .forEdgeAndCopiesOfEdge(
                        explorer, edge.getBaseNode(), edge.getEdge(), copy -> first[0] = Math.min(first[0], copy));
        return first[0];
    }

    private static double share(Snap snap, PointList line) {
        int before = snap.getWayIndex();
        double latitude = snap.getSnappedPoint().getLat();
        double longitude = snap.getSnappedPoint().getLon();
        double reached = DISTANCE.calcDist(line.getLat(before), line.getLon(before), latitude, longitude);
        double whole = 0;
        for (int point = 1; point < line.size(); point++) {
            double part = DISTANCE.calcDist(
                    line.getLat(point - 1), line.getLon(point - 1), line.getLat(point), line.getLon(point));
            whole += part;
            if (point <= before) {
                reached += part;
            }
        }
        return whole == 0 ? 0 : Math.min(1, reached / whole);
    }

    private static Curb side(Snap snap, PointList line) {
        if (snap.getQueryDistance() < SIDE_METERS) {
            return Curb.EITHER;
        }
        int from = snap.getWayIndex();
        int to = from + 1;
        if (snap.getSnappedPosition() == Snap.Position.PILLAR) {
            from--;
        }
        double latitude = snap.getSnappedPoint().getLat();
        double longitude = snap.getSnappedPoint().getLon();
        double shrink = Math.cos(Math.toRadians(latitude));
        double alongEast = (line.getLon(to) - line.getLon(from)) * shrink;
        double alongNorth = line.getLat(to) - line.getLat(from);
        double awayEast = (snap.getQueryPoint().lon - longitude) * shrink;
        double awayNorth = snap.getQueryPoint().lat - latitude;
        return alongEast * awayNorth - alongNorth * awayEast > 0 ? Curb.LEFT : Curb.RIGHT;
    }
}
