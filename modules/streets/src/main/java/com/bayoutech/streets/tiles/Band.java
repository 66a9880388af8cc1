package com.bayoutech.streets.tiles;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The features of some zoom levels, as they lie in the file. Safe for several threads: each search has its own cursor. */
final class Band {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final int BOX_BYTES = 16;

    private final int maxZoom;
    private final int[] levels;
    private final MemorySegment boxes;
    private final MemorySegment starts;
    private final MemorySegment features;

    Band(int maxZoom, int count, MemorySegment section) {
        this.maxZoom = maxZoom;
        this.levels = PackedTree.levels(count);
        long treeBytes = (long) BOX_BYTES * levels[levels.length - 1];
        long startBytes = (long) Long.BYTES * (count + 1L);
        this.boxes = section.asSlice(0, treeBytes);
        this.starts = section.asSlice(treeBytes, startBytes);
        this.features = section.asSlice(treeBytes + startBytes);
    }

    /** Hears the features whose boxes touch another one. */
    @FunctionalInterface
    interface Listener {
        void feature(Layer layer, int attributes, int[][] parts);
    }

    int maxZoom() {
        return maxZoom;
    }

    void query(Box box, int zoom, Listener listener) {
        if (levels[1] > 0) {
            new Search(box, zoom, listener).visit(levels.length - 2, levels[levels.length - 2]);
        }
    }

    /** One way through the tree. */
    private final class Search {
        private final Box box;
        private final int zoom;
        private final Listener listener;
        private final Varints.Reader reader = new Varints.Reader();

        Search(Box box, int zoom, Listener listener) {
            this.box = box;
            this.zoom = zoom;
            this.listener = listener;
        }

        void visit(int level, int node) {
            if (!touches(node)) {
                return;
            }
            if (level == 0) {
                read(node);
                return;
            }
            int first = levels[level - 1] + (node - levels[level]) * PackedTree.FAN;
            int end = Math.min(first + PackedTree.FAN, levels[level]);
            for (int child = first; child < end; child++) {
                visit(level - 1, child);
            }
        }

        private boolean touches(int node) {
            long at = (long) BOX_BYTES * node;
            return boxes.get(INT, at) <= box.right()
                    && boxes.get(INT, at + 4) <= box.bottom()
                    && boxes.get(INT, at + 8) >= box.left()
                    && boxes.get(INT, at + 12) >= box.top();
        }

        private void read(int node) {
            long start = starts.get(LONG, (long) Long.BYTES * node);
            int size = (int) (starts.get(LONG, (long) Long.BYTES * (node + 1L)) - start);
            MemorySegment.copy(features, ValueLayout.JAVA_BYTE, start, reader.room(size), 0, size);
            Layer layer = Layer.of(reader.get());
            if (reader.get() <= zoom) {
                int attributes = reader.get();
                long at = (long) BOX_BYTES * node;
                listener.feature(layer, attributes, reader.getParts(boxes.get(INT, at), boxes.get(INT, at + 4)));
            }
        }
    }
}
