package com.bayoutech.streets.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Keeps hierarchies in files: a magic number, the format's version, a mark of the graph and three counts, then the arrays, and a checksum of all that
 * (CRC-32C), in little endian. A file is written beside its place and moved there when it is complete.
 */
final class HierarchyFile {
    private static final int MAGIC = 0x42594853;
    private static final int FORMAT = 1;
    private static final int HEADER_INTS = 6;
    private static final int TRAILER_INTS = 1;

    private HierarchyFile() {}

    static void write(Hierarchy hierarchy, Digraph graph, Path file) {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ArrayWriter out = new ArrayWriter(channel);
                out.write(new int[] {
                    MAGIC,
                    FORMAT,
                    mark(graph),
                    hierarchy.nodes(),
                    hierarchy.forward.head.length,
                    hierarchy.backward.head.length
                });
                out.write(hierarchy.rankOf);
                write(hierarchy.forward, out);
                write(hierarchy.backward, out);
                out.finish();
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discard(temporary, failed);
            throw new UncheckedIOException(
                    "The shortcuts (" + file + ") could not be written. Check the disk's space and the rights.",
                    failed);
        }
    }

    /** A disk that is full should not keep what is of no use. */
    private static void discard(Path temporary, IOException reason) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException undeletable) {
            reason.addSuppressed(undeletable);
        }
    }

    private static void write(UpwardArcs arcs, ArrayWriter out) throws IOException {
        out.write(arcs.first);
        out.write(arcs.head);
        out.write(arcs.weight);
        out.write(arcs.via);
    }

    /**
     * The hierarchy of a graph that was written before.
     *
     * @throws UnreadableHierarchyException if the file is damaged, or that of another format or graph
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    static Hierarchy read(Path file, Digraph graph) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < (HEADER_INTS + TRAILER_INTS) * Integer.BYTES) {
                throw new UnreadableHierarchyException(file, "are too short to be any");
            }
            ArrayReader in = new ArrayReader(channel);
            int[] header = in.ints(HEADER_INTS);
            checkHeader(file, channel.size(), header, graph);
            int[] rankOf = in.ints(header[3]);
            UpwardArcs forward = read(in, header[3], header[4]);
            UpwardArcs backward = read(in, header[3], header[5]);
            if (!in.isIntact()) {
                throw new UnreadableHierarchyException(file, "are damaged");
            }
            return new Hierarchy(rankOf, forward, backward);
        } catch (IOException failed) {
            throw new UncheckedIOException("The shortcuts (" + file + ") could not be read. Check the disk.", failed);
        }
    }

    private static void checkHeader(Path file, long size, int[] header, Digraph graph) {
        if (header[0] != MAGIC) {
            throw new UnreadableHierarchyException(file, "are something else");
        }
        if (header[1] != FORMAT) {
            throw new UnreadableHierarchyException(file, "are in another format (" + header[1] + ")");
        }
        if (header[2] != mark(graph) || header[3] != graph.nodes) {
            throw new UnreadableHierarchyException(file, "are those of other streets");
        }
        long ints = HEADER_INTS + TRAILER_INTS + header[3] + 2L * (header[3] + 1L);
        long arcs = (long) header[4] + header[5];
        long arcBytes = 2L * Integer.BYTES + Long.BYTES;
        if (header[4] < 0 || header[5] < 0 || size != ints * Integer.BYTES + arcs * arcBytes) {
            throw new UnreadableHierarchyException(file, "are cut off");
        }
    }

    private static UpwardArcs read(ArrayReader in, int nodes, int arcs) throws IOException {
        return new UpwardArcs(in.ints(nodes + 1), in.ints(arcs), in.longs(arcs), in.ints(arcs));
    }

    /** Differs, but for a chance of one in four thousand million, where the graphs do. */
    private static int mark(Digraph graph) {
        CRC32C checksum = new CRC32C();
        ArrayWriter.update(checksum, graph.tail);
        ArrayWriter.update(checksum, graph.head);
        ArrayWriter.update(checksum, graph.weight);
        return (int) checksum.getValue();
    }
}
