package com.bayoutech.benchmarks.streets;

import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIterator;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Floods the roads from crossing to crossing, along open edges in either direction, to find the parts whose streets are all cut off: islands. */
final class IslandSearch {
    /** With less than that of streets it is some yard, or a few meters between bollards. */
    private static final double LEAST_METERS = 200;

    private final BaseRoads roads;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final EdgeExplorer explorer;
    private final BitSet seen = new BitSet();

    IslandSearch(BaseRoads roads, EnumEncodedValue<RoadClass> roadClass) {
        this.roads = roads;
        this.roadClass = roadClass;
        this.explorer = roads.graph().createEdgeExplorer();
    }

    /** The edges on islands. */
    BitSet find() {
        BitSet islands = new BitSet();
        for (int crossing = 0; crossing < roads.graph().getNodes(); crossing++) {
            if (!seen.get(crossing)) {
                BitSet part = flood(crossing);
                if (part.stream().noneMatch(roads::isStreet) && meters(part) >= LEAST_METERS) {
                    part.stream().filter(roads::isCutOff).forEach(islands::set);
                }
            }
        }
        return islands;
    }

    /** All open edges that hang together with a crossing. */
    private BitSet flood(int begin) {
        BitSet part = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(begin);
        seen.set(begin);
        while (!open.isEmpty()) {
            EdgeIterator edge = explorer.setBaseNode(open.remove());
            while (edge.next()) {
                boolean isOpen = roads.isOpen(edge.getEdgeKey()) || roads.isOpen(edge.getReverseEdgeKey());
                if (isOpen) {
                    part.set(edge.getEdge());
                }
                if (isOpen && !seen.get(edge.getAdjNode())) {
                    seen.set(edge.getAdjNode());
                    open.add(edge.getAdjNode());
                }
            }
        }
        return part;
    }

    private double meters(BitSet part) {
        return part.stream()
                .filter(edge -> roads.isCutOff(edge) && isLivedAt(edge))
                .mapToDouble(edge -> roads.meters(2 * edge))
                .sum();
    }

    private boolean isLivedAt(int edge) {
        return switch (roads.graph().getEdgeIteratorStateForKey(2 * edge).get(roadClass)) {
            case PRIMARY, SECONDARY, TERTIARY, UNCLASSIFIED, RESIDENTIAL, LIVING_STREET -> true;
            default -> false;
        };
    }
}
