package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import java.util.Arrays;

/**
 * Takes the nodes of a graph out, least important first, and puts shortcuts where a way through a node would be lost (Geisberger, Sanders, Schultes,
 * Vetter, "Exact routing in large road networks using contraction hierarchies", 2012).
 *
 * <p>It goes in rounds: each takes all nodes out that matter less than their neighbours, which no two neighbours do, so that threads can look for
 * witnesses at once (Vetter, "Parallel time-dependent contraction hierarchies", 2009). What comes out does not depend on the number of threads.
 */
final class Contraction {
    private static final String NAME = "Preparing shortcuts";

    /** How many nodes a search for witnesses may settle while a node's importance is estimated, and when it leaves; found by measurement. */
    private static final int ESTIMATE = 20;

    private static final int THOROUGH = 200;

    private static final int PIECE = 128;

    private final int nodes;
    private final Adjacency outgoing;
    private final Adjacency incoming;
    private final UpwardArcs.Gathering forward;
    private final UpwardArcs.Gathering backward;
    private final int[] rankOf;

    /** The longest chain of nodes below a node that left one after the other: keeps the hierarchy flat. */
    private final int[] level;

    private final long[] importance;
    private final byte[] isLeaving;
    private final byte[] isChanged;
    private int[] remaining;
    private int remainingCount;
    private int[] leaving = new int[0];
    private int[] changed = new int[0];
    private int ranked;

    private final Workers workers;
    private final WitnessSearch[] searches;
    /** For each leaving node who searched, and where its shortcuts begin and end there. */
    private int[] searcher = new int[0];

    private int[] begin = new int[0];
    private int[] end = new int[0];

    private Contraction(Digraph graph, Workers workers) {
        this.nodes = graph.nodes;
        this.workers = workers;
        int[] outDegree = new int[nodes];
        int[] inDegree = new int[nodes];
        for (int arc = 0; arc < graph.arcs(); arc++) {
            outDegree[graph.tail[arc]]++;
            inDegree[graph.head[arc]]++;
        }
        outgoing = new Adjacency(outDegree);
        incoming = new Adjacency(inDegree);
        for (int node = 0; node < nodes; node++) {
            for (int at = graph.firstOut[node]; at < graph.firstOut[node + 1]; at++) {
                int arc = graph.out[at];
                if (graph.head[arc] != node && outgoing.improve(node, graph.head[arc], graph.weight[arc], arc, 1)) {
                    incoming.improve(graph.head[arc], node, graph.weight[arc], arc, 1);
                }
            }
        }
        forward = new UpwardArcs.Gathering(nodes);
        backward = new UpwardArcs.Gathering(nodes);
        rankOf = new int[nodes];
        level = new int[nodes];
        importance = new long[nodes];
        isLeaving = new byte[nodes];
        isChanged = new byte[nodes];
        remaining = new int[nodes];
        Arrays.setAll(remaining, node -> node);
        remainingCount = nodes;
        searches = new WitnessSearch[workers.count];
        Arrays.setAll(searches, worker -> new WitnessSearch(outgoing, incoming, isLeaving));
    }

    static Hierarchy contract(Digraph graph, int threads, Progress progress) {
        try (Workers workers = new Workers(threads, progress, NAME)) {
            return new Contraction(graph, workers).run();
        }
    }

    private Hierarchy run() {
        estimate(remaining, remainingCount);
        while (remainingCount > 0) {
            selectLeaving();
            findShortcuts();
            takeOut();
            listChanged();
            estimate(changed, changed.length);
        }
        workers.advance(1);
        return new Hierarchy(rankOf, forward.finish(rankOf), backward.finish(rankOf));
    }

    /** A long search goes on while few nodes remain; this share grows evenly enough. */
    private double share() {
        return 1 - Math.sqrt(Math.sqrt((double) remainingCount / nodes));
    }

    private void share(int count, Piece piece) {
        double share = share();
        workers.share(Math.ceilDiv(count, PIECE), share, share, (worker, number) -> {
            for (int index = number * PIECE; index < Math.min(count, (number + 1) * PIECE); index++) {
                piece.work(worker, index);
            }
        });
    }

    @FunctionalInterface
    private interface Piece {
        void work(int worker, int index);
    }

    private void estimate(int[] list, int count) {
        share(count, (worker, index) -> {
            int node = list[index];
            WitnessSearch search = searches[worker];
            search.clear();
            search.add(node, ESTIMATE);
            int removed = outgoing.size[node] + incoming.size[node];
            long hops = hops(outgoing, node) + hops(incoming, node);
            importance[node] = removed == 0
                    ? 1_000L * level[node]
                    : 1_000L * level[node] + 1_000L * search.found / removed + 1_000L * search.hopsFound / hops;
        });
    }

    private static long hops(Adjacency arcs, int node) {
        long sum = 0;
        for (int at = arcs.first[node]; at < arcs.first[node] + arcs.size[node]; at++) {
            sum += arcs.hops[at];
        }
        return sum;
    }

    private void selectLeaving() {
        share(remainingCount, (worker, index) -> {
            int node = remaining[index];
            isLeaving[node] = (byte) (isLeast(node, outgoing) && isLeast(node, incoming) ? 1 : 0);
        });
        int count = 0;
        for (int index = 0; index < remainingCount; index++) {
            count += isLeaving[remaining[index]];
        }
        leaving = new int[count];
        int kept = 0;
        int left = 0;
        for (int index = 0; index < remainingCount; index++) {
            int node = remaining[index];
            if (isLeaving[node] != 0) {
                leaving[left++] = node;
            } else {
                remaining[kept++] = node;
            }
        }
        remainingCount = kept;
    }

    private boolean isLeast(int node, Adjacency arcs) {
        long own = importance[node];
        for (int at = arcs.first[node]; at < arcs.first[node] + arcs.size[node]; at++) {
            int neighbour = arcs.head[at];
            long others = importance[neighbour];
            if (others < own || (others == own && scattered(neighbour) < scattered(node))) {
                return false;
            }
        }
        return true;
    }

    /** Different for each node and without order, so that of many equal neighbours many can leave at once. */
    private static int scattered(int node) {
        int mixed = node * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) * 0x85EBCA6B;
    }

    private void findShortcuts() {
        if (searcher.length < leaving.length) {
            searcher = new int[leaving.length];
            begin = new int[leaving.length];
            end = new int[leaving.length];
        }
        for (WitnessSearch search : searches) {
            search.clear();
        }
        share(leaving.length, (worker, index) -> {
            WitnessSearch search = searches[worker];
            searcher[index] = worker;
            begin[index] = search.found;
            search.add(leaving[index], THOROUGH);
            end[index] = search.found;
        });
    }

    private void takeOut() {
        for (int node : leaving) {
            rankOf[node] = ranked++;
            forward.add(outgoing, node);
            backward.add(incoming, node);
            detach(node, outgoing, incoming);
            detach(node, incoming, outgoing);
        }
        for (int index = 0; index < leaving.length; index++) {
            WitnessSearch search = searches[searcher[index]];
            for (int at = begin[index]; at < end[index]; at++) {
                int from = search.from[at];
                int to = search.to[at];
                if (outgoing.improve(from, to, search.weight[at], ~leaving[index], search.hops[at])) {
                    incoming.improve(to, from, search.weight[at], ~leaving[index], search.hops[at]);
                }
            }
            isLeaving[leaving[index]] = 0;
        }
        outgoing.compact(remaining, remainingCount);
        incoming.compact(remaining, remainingCount);
    }

    private void detach(int node, Adjacency arcs, Adjacency opposite) {
        for (int at = arcs.first[node]; at < arcs.first[node] + arcs.size[node]; at++) {
            int neighbour = arcs.head[at];
            opposite.remove(neighbour, node);
            level[neighbour] = Math.max(level[neighbour], level[node] + 1);
            isChanged[neighbour] = 1;
        }
        arcs.clear(node);
    }

    private void listChanged() {
        int count = 0;
        for (int index = 0; index < remainingCount; index++) {
            count += isChanged[remaining[index]];
        }
        changed = new int[count];
        int listed = 0;
        for (int index = 0; index < remainingCount; index++) {
            int node = remaining[index];
            if (isChanged[node] != 0) {
                changed[listed++] = node;
                isChanged[node] = 0;
            }
        }
    }
}
