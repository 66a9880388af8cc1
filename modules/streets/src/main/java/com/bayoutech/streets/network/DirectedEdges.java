package com.bayoutech.streets.network;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.GHUtility;
import java.util.BitSet;

/**
 * What each edge of the roads costs a profile in either direction, by GraphHopper's key of a directed edge: twice the edge, plus one against its own
 * direction.
 */
final class DirectedEdges {
    private static final double TENTHS_OF_MILLIS = 10_000;
    private static final double MILLIMETERS = 1_000;
    private static final double LONGEST_SECONDS = 24 * 3_600;

    private final long[] weights;
    private final int[] heads;
    private final BitSet snappable;
    private final BitSet cutOff;
    private final BitSet islands;

    private DirectedEdges(int edges) {
        this.weights = new long[2 * edges];
        this.heads = new int[2 * edges];
        this.snappable = new BitSet(edges);
        this.cutOff = new BitSet(edges);
        this.islands = new BitSet(edges);
    }

    static DirectedEdges of(Roads roads, Profile profile) {
        BaseGraph graph = roads.graph();
        Weighting weighting = roads.weighting(profile);
        BooleanEncodedValue isCutOff = roads.cutOff(profile);
        EnumEncodedValue<RoadClass> roadClass = roads.values().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        EnumEncodedValue<RoadEnvironment> environment =
                roads.values().getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class);
        DirectedEdges edges = new DirectedEdges(graph.getEdges());
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            int key = GHUtility.createEdgeKey(edge.getEdge(), false);
            double meters = edge.getDistance();
            edges.weights[key] = weight(weighting.calcEdgeWeight(edge, false), meters);
            edges.weights[key + 1] = weight(weighting.calcEdgeWeight(edge, true), meters);
            edges.heads[key] = edge.getAdjNode();
            edges.heads[key + 1] = edge.getBaseNode();
            // Nobody stops on a motorway or on a ferry, however near its line is.
            boolean isStreet =
                    edge.get(roadClass) != RoadClass.MOTORWAY && edge.get(environment) != RoadEnvironment.FERRY;
            if (isStreet && (edges.isOpen(key) || edges.isOpen(key + 1))) {
                (edge.get(isCutOff) ? edges.cutOff : edges.snappable).set(edge.getEdge());
            }
        }
        edges.islands.or(Islands.find(roads, edges));
        return edges;
    }

    // A ferry to another part of the world may take days: it is no way for a day's route, and the others go on without
    // it.
    private static long weight(double seconds, double meters) {
        return seconds < LONGEST_SECONDS
                ? Weight.of(Math.round(seconds * TENTHS_OF_MILLIS), Math.round(meters * MILLIMETERS))
                : Weight.UNREACHABLE;
    }

    /** A turn takes time and no way. */
    static long turn(double seconds) {
        return weight(seconds, 0);
    }

    int keys() {
        return weights.length;
    }

    boolean isOpen(int key) {
        return Weight.isWay(weights[key]);
    }

    /** Of the whole edge, or {@link Weight#UNREACHABLE}. */
    long weight(int key) {
        return weights[key];
    }

    /** Of a share of the edge; the edge must be open. */
    long weight(int key, double share) {
        long whole = weights[key];
        return Weight.of(
                Math.round(Weight.tenthsOfMillis(whole) * share), Math.round(Weight.millimeters(whole) * share));
    }

    int head(int key) {
        return heads[key];
    }

    int tail(int key) {
        return heads[key ^ 1];
    }

    /** Whether a place may hang on this edge. */
    boolean isSnappable(int edge) {
        return snappable.get(edge);
    }

    /** Whether a place could hang on this edge if a way led there and back. */
    boolean isCutOff(int edge) {
        return cutOff.get(edge);
    }

    /** Whether it is cut off and on an island, see {@link Islands}. */
    boolean isOnIsland(int edge) {
        return islands.get(edge);
    }

    boolean hasIslands() {
        return !islands.isEmpty();
    }
}
