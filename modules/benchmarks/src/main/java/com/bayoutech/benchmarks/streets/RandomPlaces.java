package com.bayoutech.benchmarks.streets;

import com.bayoutech.domain.Place;
import com.graphhopper.util.DistanceCalc;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.GHPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Draws places along streets, those that are cut off among them, each meter of which is as likely as another; every second place is 5 to 100 m off.
 */
public final class RandomPlaces {
    private static final DistanceCalc DISTANCE = DistanceCalcEarth.DIST_EARTH;
    private static final double LEAST_OFF_METERS = 5;
    private static final double MOST_OFF_METERS = 100;
    private static final double DECIMALS = 1e6;

    private final BaseRoads roads;
    private final int[] edges;
    /** What all edges up to each one are long together. */
    private final double[] ends;

    public RandomPlaces(BaseRoads roads) {
        this.roads = roads;
        int[] found = new int[roads.keys() / 2];
        int count = 0;
        for (int edge = 0; edge < found.length; edge++) {
            if (roads.isStreet(edge) || roads.isCutOff(edge)) {
                found[count++] = edge;
            }
        }
        this.edges = Arrays.copyOf(found, count);
        this.ends = new double[count];
        double meters = 0;
        for (int index = 0; index < count; index++) {
            meters += roads.meters(2 * edges[index]);
            ends[index] = meters;
        }
    }

    /** Places with six decimals, so that a file of them says the same. */
    public List<Place> draw(int count, Random random) {
        List<Place> places = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            GHPoint onStreet = along(random);
            GHPoint point = index % 2 == 0 ? onStreet : off(onStreet, random);
            places.add(new Place(rounded(point.lat), rounded(point.lon)));
        }
        return places;
    }

    private GHPoint along(Random random) {
        double meters = random.nextDouble() * ends[ends.length - 1];
        int index = Arrays.binarySearch(ends, meters);
        int edge = edges[index < 0 ? -index - 1 : index];
        PointList line = roads.graph().getEdgeIteratorStateForKey(2 * edge).fetchWayGeometry(FetchMode.ALL);
        double rest = random.nextDouble() * DISTANCE.calcDistance(line);
        for (int point = 1; point < line.size(); point++) {
            double lat = line.getLat(point - 1);
            double lon = line.getLon(point - 1);
            double part = DISTANCE.calcDist(lat, lon, line.getLat(point), line.getLon(point));
            if (rest < part) {
                return DISTANCE.intermediatePoint(rest / part, lat, lon, line.getLat(point), line.getLon(point));
            }
            rest -= part;
        }
        return new GHPoint(line.getLat(0), line.getLon(0));
    }

    private static GHPoint off(GHPoint point, Random random) {
        double meters = LEAST_OFF_METERS + random.nextDouble() * (MOST_OFF_METERS - LEAST_OFF_METERS);
        return DISTANCE.projectCoordinate(point.lat, point.lon, meters, random.nextDouble() * 360);
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }
}
