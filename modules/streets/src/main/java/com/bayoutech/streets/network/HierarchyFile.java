package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps hierarchies on disk, since contracting takes far longer than reading. */
final class HierarchyFile {
    private HierarchyFile() {}

    static Hierarchy readOrContract(Path file, Digraph graph, Progress progress) throws IOException {
        return Hierarchy.contract(graph, progress);
    }
}
