package com.bayoutech.streets.tiles;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Gathers the features of some zoom levels in a file of their own, as they come, and writes them in order in the end: of each feature, only its box and place
 * are kept in memory.
 */
final class BandWriter implements AutoCloseable {
    private static final int CELL_BITS = 18;
    private static final int INDEX_BITS = 27;

    private final int maxZoom;
    private final Path file;
    private final DataOutputStream out;
    private final Varints varints = new Varints();
    private int count;
    private long written;
    private int[] boxes = new int[4 << 10];
    private long[] starts = new long[1 << 10];
    private Box box = Box.NOTHING;

    BandWriter(int maxZoom, Path folder) throws IOException {
        this.maxZoom = maxZoom;
        this.file = Files.createTempFile(folder, "band", ".tmp");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    int maxZoom() {
        return maxZoom;
    }

    void add(Layer layer, int minZoom, int attributes, int[][] parts) {
        Box around = Box.around(parts);
        varints.clear();
        varints.put(layer.code());
        varints.put(minZoom);
        varints.put(attributes);
        varints.putParts(parts, around.left(), around.top());
        try {
            out.write(varints.buffer(), 0, varints.size());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        keep(around);
        written += varints.size();
    }

    private void keep(Box around) {
        if (count == 1 << INDEX_BITS) {
            throw new IllegalStateException("The features (" + count
                    + ") of one band are more than its index can hold. Cut the extract into regions.");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + (count >> 1));
            boxes = Arrays.copyOf(boxes, starts.length * 4);
        }
        put(boxes, count, around);
        starts[count++] = written;
        box = box.with(around.left(), around.top()).with(around.right(), around.bottom());
    }

    private static void put(int[] boxes, int index, Box around) {
        boxes[4 * index] = around.left();
        boxes[4 * index + 1] = around.top();
        boxes[4 * index + 2] = around.right();
        boxes[4 * index + 3] = around.bottom();
    }

    int count() {
        return count;
    }

    /** Writes the tree's boxes, where each feature begins (and the last one ends), and the features, sorted along Hilbert's curve. */
    void finish(DataOutputStream target) throws IOException {
        out.close();
        long[] order = order();
        writeTree(order, target);
        writeStarts(order, target);
        writeFeatures(order, target);
    }

    /** The index of each feature in the lower bits; what is above them sorts. */
    private long[] order() {
        double perX = ((1 << CELL_BITS) - 1) / Math.max(1.0, (double) box.width());
        double perY = ((1 << CELL_BITS) - 1) / Math.max(1.0, (double) box.height());
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            double middleX = ((double) boxes[4 * i] + boxes[4 * i + 2]) / 2 - box.left();
            double middleY = ((double) boxes[4 * i + 1] + boxes[4 * i + 3]) / 2 - box.top();
            long distance = PackedTree.hilbert((int) (middleX * perX), (int) (middleY * perY), CELL_BITS);
            order[i] = (distance << INDEX_BITS) | i;
        }
        Arrays.sort(order);
        return order;
    }

    private static int index(long ordered) {
        return (int) (ordered & ((1 << INDEX_BITS) - 1));
    }

    private void writeTree(long[] order, DataOutputStream target) throws IOException {
        int[] levels = PackedTree.levels(count);
        int[] tree = new int[4 * levels[levels.length - 1]];
        for (int i = 0; i < count; i++) {
            System.arraycopy(boxes, 4 * index(order[i]), tree, 4 * i, 4);
        }
        for (int level = 1; level + 1 < levels.length; level++) {
            for (int node = levels[level]; node < levels[level + 1]; node++) {
                int first = levels[level - 1] + (node - levels[level]) * PackedTree.FAN;
                int end = Math.min(first + PackedTree.FAN, levels[level]);
                Box around = Box.NOTHING;
                for (int child = first; child < end; child++) {
                    around = around.with(tree[4 * child], tree[4 * child + 1])
                            .with(tree[4 * child + 2], tree[4 * child + 3]);
                }
                put(tree, node, around);
            }
        }
        for (int value : tree) {
            target.writeInt(value);
        }
    }

    private long size(int index) {
        return (index + 1 == count ? written : starts[index + 1]) - starts[index];
    }

    private void writeStarts(long[] order, DataOutputStream target) throws IOException {
        long start = 0;
        for (long ordered : order) {
            target.writeLong(start);
            start += size(index(ordered));
        }
        target.writeLong(start);
    }

    private void writeFeatures(long[] order, DataOutputStream target) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            MemorySegment features = channel.map(FileChannel.MapMode.READ_ONLY, 0, written, arena);
            byte[] feature = new byte[1 << 12];
            for (long ordered : order) {
                int index = index(ordered);
                int size = Math.toIntExact(size(index));
                feature = feature.length < size ? new byte[size * 2] : feature;
                MemorySegment.copy(features, ValueLayout.JAVA_BYTE, starts[index], feature, 0, size);
                target.write(feature, 0, size);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
