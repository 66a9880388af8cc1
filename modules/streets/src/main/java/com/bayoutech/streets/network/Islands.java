package com.bayoutech.streets.network;

import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.util.AllEdgesIterator;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * The streets that a kind of vehicle cannot get to at all: nothing that it may drive on joins them to the others, not even against a one-way street.
 *
 * <p>Only where such a part has streets that somebody may live at, and at least 200 m of them, is it an island; parking aisles, paths through fields and bits
 * of street between bollards are not, since who delivers there stops on the next street and walks.
 */
final class Islands {
    private static final Set<RoadClass> STREETS = EnumSet.of(
            RoadClass.PRIMARY,
            RoadClass.SECONDARY,
            RoadClass.TERTIARY,
            RoadClass.UNCLASSIFIED,
            RoadClass.RESIDENTIAL,
            RoadClass.LIVING_STREET);
    private static final double LEAST_METERS = 200;

    /** By node, another one of the same part, or itself: the part's name (union and find). */
    private final int[] parts;

    private Islands(int nodes) {
        this.parts = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parts[node] = node;
        }
    }

    /** The edges on islands. */
    static BitSet find(Roads roads, DirectedEdges edges) {
        int nodes = roads.graph().getNodes();
        Islands islands = new Islands(nodes);
        BitSet joined = new BitSet(nodes);
        for (int key = 0; key < edges.keys(); key++) {
            if (edges.isOpen(key)) {
                islands.join(edges.tail(key), edges.head(key));
            }
        }
        for (int key = 0; key < edges.keys(); key++) {
            if (edges.isSnappable(key >> 1)) {
                joined.set(islands.part(edges.head(key)));
            }
        }
        double[] meters = islands.meters(roads, edges);
        BitSet found = new BitSet(edges.keys() / 2);
        for (int key = 0; key < edges.keys(); key++) {
            int part = islands.part(edges.head(key));
            if (edges.isCutOff(key >> 1) && !joined.get(part) && meters[part] >= LEAST_METERS) {
                found.set(key >> 1);
            }
        }
        return found;
    }

    /** By part, how long its streets are. */
    private double[] meters(Roads roads, DirectedEdges edges) {
        double[] meters = new double[parts.length];
        EnumEncodedValue<RoadClass> roadClass = roads.values().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        AllEdgesIterator edge = roads.graph().getAllEdges();
        while (edge.next()) {
            if (edges.isCutOff(edge.getEdge()) && STREETS.contains(edge.get(roadClass))) {
                meters[part(edge.getBaseNode())] += edge.getDistance();
            }
        }
        return meters;
    }

    private void join(int one, int other) {
        parts[part(one)] = part(other);
    }

    private int part(int node) {
        int here = node;
        while (parts[here] != here) {
            parts[here] = parts[parts[here]];
            here = parts[here];
        }
        return here;
    }
}
