package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import java.nio.file.Path;

/**
 * A contraction hierarchy: nodes are known by their rank, and each way has an equal one that first only climbs and then only descends. Never changes, and
 * is safe for use by several threads.
 */
final class Hierarchy {
    /** By node of the graph that was contracted. */
    final int[] rankOf;
    /** Arcs from a rank to higher ones. */
    final UpwardArcs forward;
    /** Arcs to a rank from higher ones. */
    final UpwardArcs backward;

    Hierarchy(int[] rankOf, UpwardArcs forward, UpwardArcs backward) {
        this.rankOf = rankOf;
        this.forward = forward;
        this.backward = backward;
    }

    /**
     * Contracts a graph with all processors.
     *
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    static Hierarchy contract(Digraph graph, Progress progress) {
        return contract(graph, Runtime.getRuntime().availableProcessors(), progress);
    }

    /** The same with so many threads, on which what comes out does not depend. */
    static Hierarchy contract(Digraph graph, int threads, Progress progress) {
        return Contraction.contract(graph, threads, progress);
    }

    /** Keeps it in a file, and says in it of which graph it is. */
    void write(Path file, Digraph graph) {
        HierarchyFile.write(this, graph, file);
    }

    /**
     * The hierarchy of a graph that was written before.
     *
     * @throws UnreadableHierarchyException if the file is damaged, or that of another format or graph
     */
    static Hierarchy read(Path file, Digraph graph) {
        return HierarchyFile.read(file, graph);
    }

    int nodes() {
        return rankOf.length;
    }

    /** All arcs, shortcuts included. */
    int arcs() {
        return forward.head.length + backward.head.length;
    }
}
