package com.bayoutech.streets.network;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.TurnCostStorage;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.GHUtility;
import java.util.Arrays;

/**
 * The line graph of the roads: its nodes are the directed edges that are open, and an arc leads from one to the next where the turn is allowed, costing
 * the first edge and the turn. So turns are part of any way, and what is known of plain graphs holds.
 *
 * <p>To forbid turns over several edges, GraphHopper keeps copies of an edge, each for those who came by a certain street. Who starts within an edge, or
 * ends there, may be on any of them.
 */
final class TurnGraph extends RoadGraph {
    private final BaseGraph graph;
    private final int[] nodeOfKey;
    private final int[] keyOfNode;
    private final Digraph digraph;

    private TurnGraph(DirectedEdges edges, BaseGraph graph, boolean arrivesAtCurb, int[] nodeOfKey, Digraph digraph) {
        super(edges, arrivesAtCurb);
        this.graph = graph;
        this.nodeOfKey = nodeOfKey;
        this.digraph = digraph;
        this.keyOfNode = new int[digraph.nodes];
        for (int key = 0; key < nodeOfKey.length; key++) {
            if (nodeOfKey[key] != Anchor.NONE) {
                keyOfNode[nodeOfKey[key]] = key;
            }
        }
    }

    static TurnGraph of(Roads roads, DirectedEdges edges, Profile profile) {
        BaseGraph graph = roads.graph();
        int[] nodeOfKey = new int[edges.keys()];
        Arrays.fill(nodeOfKey, Anchor.NONE);
        int nodes = 0;
        for (int key = 0; key < edges.keys(); key++) {
            if (edges.isOpen(key)) {
                nodeOfKey[key] = nodes++;
            }
        }
        Turns turns = new Turns(graph, roads.weighting(profile), roads.forbiddenTurn(profile));
        EdgeExplorer explorer = graph.createEdgeExplorer();
        IntArrayList tails = new IntArrayList(4 * nodes);
        IntArrayList heads = new IntArrayList(4 * nodes);
        LongArrayList weights = new LongArrayList(4 * nodes);
        for (int key = 0; key < edges.keys(); key++) {
            if (!edges.isOpen(key)) {
                continue;
            }
            int crossing = edges.head(key);
            EdgeIterator next = explorer.setBaseNode(crossing);
            while (next.next()) {
                int nextKey = next.getEdgeKey();
                double seconds = edges.isOpen(nextKey)
                        ? turns.seconds(GHUtility.getEdgeFromEdgeKey(key), crossing, next.getEdge())
                        : Double.POSITIVE_INFINITY;
                if (!Double.isInfinite(seconds)) {
                    tails.add(nodeOfKey[key]);
                    heads.add(nodeOfKey[nextKey]);
                    weights.add(Weight.plus(edges.weight(key), DirectedEdges.turn(seconds)));
                }
            }
        }
        Digraph digraph = Digraph.of(nodes, tails.toArray(), heads.toArray(), weights.toArray());
        return new TurnGraph(edges, graph, profile.arrivesAtCurb(), nodeOfKey, digraph);
    }

    @Override
    Digraph digraph() {
        return digraph;
    }

    @Override
    Attachment attach(Anchor anchor) {
        AttachmentBuilder attachment = new AttachmentBuilder();
        if (anchor.isCrossing()) {
            attachCrossing(anchor.node(), attachment);
        } else {
            graph.forEdgeAndCopiesOfEdge(
                    graph.createEdgeExplorer(),
                    edges.tail(2 * anchor.edge()),
                    anchor.edge(),
                    copy -> attachEdge(anchor, copy, attachment));
        }
        return attachment.build();
    }

    /** Any street may be left and come by. */
    private void attachCrossing(int crossing, AttachmentBuilder attachment) {
        EdgeIterator edge = graph.createEdgeExplorer().setBaseNode(crossing);
        while (edge.next()) {
            int out = edge.getEdgeKey();
            int in = edge.getReverseEdgeKey();
            if (edges.isOpen(out)) {
                attachment.exit(nodeOfKey[out], 0, Anchor.NONE);
            }
            if (edges.isOpen(in)) {
                attachment.entry(nodeOfKey[in], edges.weight(in), Anchor.NONE);
            }
        }
    }

    private void attachEdge(Anchor anchor, int copy, AttachmentBuilder attachment) {
        for (int key = 2 * copy; key <= 2 * copy + 1; key++) {
            if (!edges.isOpen(key)) {
                continue;
            }
            int node = nodeOfKey[key];
            long rest = edges.weight(key, 1 - anchor.shareBefore(key));
            for (int slot = digraph.firstOut[node]; slot < digraph.firstOut[node + 1]; slot++) {
                int arc = digraph.out[slot];
                long turn = digraph.weight[arc] - edges.weight(key);
                attachment.exit(digraph.head[arc], rest + turn, key);
            }
            if (isArrival(anchor, key)) {
                attachment.entry(node, edges.weight(key, anchor.shareBefore(key)), key);
            }
        }
    }

    @Override
    int[] keys(Attachment from, int exit, int[] arcs, Attachment to, int entry) {
        int[] keys = new int[arcs.length + 1];
        keys[0] = keyOfNode[from.seeds.exitNode[exit]];
        for (int index = 0; index < arcs.length; index++) {
            keys[index + 1] = keyOfNode[digraph.head[arcs[index]]];
        }
        // The last one is driven in part only, unless its end is a crossing.
        return to.entryKeys[entry] == Anchor.NONE ? keys : Arrays.copyOf(keys, arcs.length);
    }

    /** What turns take; GraphHopper lets anybody turn back who pays for it, we do not where a sign forbids it. */
    private record Turns(TurnCostStorage storage, Weighting weighting, BooleanEncodedValue forbidden) {
        Turns(BaseGraph graph, Weighting weighting, BooleanEncodedValue forbidden) {
            this(graph.getTurnCostStorage(), weighting, forbidden);
        }

        double seconds(int from, int crossing, int to) {
            return from == to && storage.get(forbidden, from, crossing, to)
                    ? Double.POSITIVE_INFINITY
                    : weighting.calcTurnWeight(from, crossing, to);
        }
    }
}
