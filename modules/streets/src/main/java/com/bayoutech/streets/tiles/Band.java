package com.bayoutech.streets.tiles;

/** The features of some zoom levels, as they lie in the file. Safe for several threads: each search has its own cursor. */
final class Band {
    private static final int BOX_BYTES = 16;

    private final int maxZoom;
    private final int[] levels;
    private final CheckedBytes boxes;
    private final CheckedBytes starts;
    private final CheckedBytes features;

    /**
     * The features of a section.
     *
     * @throws java.io.UncheckedIOException if the section is too short for as many
     */
    Band(int maxZoom, int count, CheckedBytes section) {
        if (count < 0 || count > section.size() / (BOX_BYTES + Long.BYTES)) {
            throw FeatureFile.damaged();
        }
        this.maxZoom = maxZoom;
        this.levels = PackedTree.levels(count);
        long treeBytes = (long) BOX_BYTES * levels[levels.length - 1];
        long startBytes = Long.BYTES * (count + 1L);
        this.boxes = section.slice(0, treeBytes);
        this.starts = section.slice(treeBytes, startBytes);
        this.features = section.slice(treeBytes + startBytes, section.size() - treeBytes - startBytes);
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
            int root = levels[levels.length - 2];
            boxes.require((long) BOX_BYTES * root, BOX_BYTES);
            new Search(box, zoom, listener).visit(levels.length - 2, root);
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
            boxes.require((long) BOX_BYTES * first, (long) BOX_BYTES * (end - first));
            for (int child = first; child < end; child++) {
                visit(level - 1, child);
            }
        }

        private boolean touches(int node) {
            long at = (long) BOX_BYTES * node;
            return boxes.getInt(at) <= box.right()
                    && boxes.getInt(at + 4) <= box.bottom()
                    && boxes.getInt(at + 8) >= box.left()
                    && boxes.getInt(at + 12) >= box.top();
        }

        private void read(int node) {
            long startAt = (long) Long.BYTES * node;
            starts.require(startAt, 2 * Long.BYTES);
            long start = starts.getLong(startAt);
            long size = starts.getLong(startAt + Long.BYTES) - start;
            features.require(start, size);
            features.copy(start, reader.room(Math.toIntExact(size)), (int) size);
            Layer layer = Layer.of(reader.get());
            if (reader.get() <= zoom) {
                int attributes = reader.get();
                long at = (long) BOX_BYTES * node;
                listener.feature(layer, attributes, reader.getParts(boxes.getInt(at), boxes.getInt(at + 4)));
            }
        }
    }
}
