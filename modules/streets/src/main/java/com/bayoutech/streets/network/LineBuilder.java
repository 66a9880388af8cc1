package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import com.graphhopper.util.DistanceCalc;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.PointList;
import java.util.ArrayList;
import java.util.List;

/** Puts a line together from parts of edges. */
final class LineBuilder {
    private static final DistanceCalc DISTANCE = DistancePlaneProjection.DIST_PLANE;

    private final List<Place> line = new ArrayList<>();

    LineBuilder(Place begin) {
        line.add(begin);
    }

    /** The inner points of a part of an edge, and its end if that is the edge's end: shares are of the edge's length. */
    void add(PointList points, double from, double to) {
        double whole = DISTANCE.calcDistance(points);
        double reached = 0;
        for (int point = 0; point < points.size(); point++) {
            if (point > 0) {
                reached += DISTANCE.calcDist(
                        points.getLat(point - 1), points.getLon(point - 1), points.getLat(point), points.getLon(point));
            }
            boolean isEnd = point == points.size() - 1;
            double share = isEnd ? 1 : reached / whole;
            if (share >= from && (share < to || (isEnd && to == 1))) {
                add(new Place(points.getLat(point), points.getLon(point)));
            }
        }
    }

    List<Place> endAt(Place end) {
        if (line.size() == 1) {
            line.add(end);
        } else {
            add(end);
        }
        return line;
    }

    private void add(Place place) {
        if (!line.getLast().equals(place)) {
            line.add(place);
        }
    }
}
