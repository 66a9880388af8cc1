package com.bayoutech.adapters.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A tile of our own map, read again: <a href="https://github.com/mapbox/vector-tile-spec/tree/master/2.1">Mapbox vector tiles 2.1</a>.
 *
 * @param layers features by the names of their layers; coordinates run from 0 to {@value #EXTENT} within the tile, and a little beyond
 */
record VectorTile(Map<String, List<Feature>> layers) {
    static final int EXTENT = 4096;

    /**
     * What is drawn in one go.
     *
     * @param tags texts alone
     * @param parts lines or rings, of alternating x and y
     */
    record Feature(Map<String, String> tags, List<int[]> parts) {
        String tag(String key) {
            return tags.getOrDefault(key, "");
        }
    }

    List<Feature> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    /** Reads these layers of a tile as it is served. */
    static VectorTile read(byte[] gzipped, Set<String> wanted) throws IOException {
        byte[] plain;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            plain = in.readAllBytes();
        }
        Map<String, List<Feature>> layers = new HashMap<>();
        Message tile = new Message(plain);
        while (tile.next()) {
            Layer layer = new Layer(tile.message());
            if (wanted.contains(layer.name)) {
                layers.put(layer.name, layer.features());
            }
        }
        return new VectorTile(layers);
    }

    /** A layer whose features wait for its keys and values, which may come after them. */
    private static final class Layer {
        private final List<Message> features = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private String name = "";

        Layer(Message in) {
            while (in.next()) {
                switch (in.field()) {
                    case 1 -> name = in.text();
                    case 2 -> features.add(in.message());
                    case 3 -> keys.add(in.text());
                    case 4 -> values.add(value(in.message()));
                    default -> {}
                }
            }
        }

        private static String value(Message in) {
            String text = "";
            while (in.next()) {
                text = in.field() == 1 ? in.text() : String.valueOf(in.number());
            }
            return text;
        }

        List<Feature> features() {
            return features.stream().map(this::feature).toList();
        }

        private Feature feature(Message in) {
            Map<String, String> tags = new HashMap<>();
            List<int[]> parts = List.of();
            while (in.next()) {
                switch (in.field()) {
                    case 2 -> {
                        Message pairs = in.message();
                        while (pairs.hasMore()) {
                            tags.put(keys.get((int) pairs.varint()), values.get((int) pairs.varint()));
                        }
                    }
                    case 4 -> parts = parts(in.message());
                    default -> {}
                }
            }
            return new Feature(tags, parts);
        }

        /** Commands: move to (1), line to (2), close (7). */
        private static List<int[]> parts(Message in) {
            List<int[]> parts = new ArrayList<>();
            List<Integer> part = new ArrayList<>();
            int x = 0;
            int y = 0;
            while (in.hasMore()) {
                int command = (int) in.varint();
                if ((command & 7) == 7) {
                    continue;
                }
                for (int repeat = command >>> 3; repeat > 0; repeat--) {
                    if ((command & 7) == 1) {
                        flush(part, parts);
                    }
                    x += in.zigzag();
                    y += in.zigzag();
                    part.add(x);
                    part.add(y);
                }
            }
            flush(part, parts);
            return parts;
        }

        private static void flush(List<Integer> part, List<int[]> parts) {
            if (!part.isEmpty()) {
                parts.add(part.stream().mapToInt(Integer::intValue).toArray());
                part.clear();
            }
        }
    }

    /** The wire form of protocol buffers, as far as tiles need it. */
    private static final class Message {
        private final ByteBuffer in;
        private int tag;

        Message(byte[] bytes) {
            this(ByteBuffer.wrap(bytes));
        }

        private Message(ByteBuffer in) {
            this.in = in.order(ByteOrder.LITTLE_ENDIAN);
        }

        /** Goes to the next field; false at the end. */
        boolean next() {
            if (!in.hasRemaining()) {
                return false;
            }
            tag = (int) varint();
            return true;
        }

        int field() {
            return tag >>> 3;
        }

        boolean hasMore() {
            return in.hasRemaining();
        }

        /** The current field's number, whatever its form; fractions lose theirs, and texts are passed by. */
        long number() {
            return switch (tag & 7) {
                case 0 -> varint();
                case 1 -> (long) in.getDouble();
                case 5 -> (long) in.getFloat();
                default -> {
                    message();
                    yield 0;
                }
            };
        }

        String text() {
            return StandardCharsets.UTF_8.decode(message().in).toString();
        }

        Message message() {
            int length = (int) varint();
            Message part = new Message(in.slice(in.position(), length));
            in.position(in.position() + length);
            return part;
        }

        int zigzag() {
            int raw = (int) varint();
            return (raw >>> 1) ^ -(raw & 1);
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = in.get();
                value |= (long) (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }
    }
}
