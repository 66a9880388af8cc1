package com.bayoutech.streets.tiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A second reader of vector tiles, which shares no code with the one that writes them and believes nothing: whatever the specification forbids fails.
 */
final class DecodedTile {
    private final Map<String, List<Feature>> layers = new LinkedHashMap<>();

    /** A polygon has its rings in the order of the tile, an outline before its holes. */
    record Feature(int type, Map<String, Object> tags, List<List<int[]>> parts) {
        /** Twice the area within, holes taken off. */
        long doubleArea() {
            return parts.stream().mapToLong(DecodedTile::doubleArea).sum();
        }
    }

    static DecodedTile read(byte[] bytes) {
        DecodedTile tile = new DecodedTile();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            require(varint(in) == (3 << 3 | 2), "a tile holds nothing but layers");
            tile.readLayer(message(in));
        }
        return tile;
    }

    List<Feature> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    Map<String, List<Feature>> layers() {
        return layers;
    }

    private void readLayer(ByteBuffer in) {
        String name = "";
        long version = 0;
        long extent = 4096;
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<ByteBuffer> features = new ArrayList<>();
        while (in.hasRemaining()) {
            long tag = varint(in);
            switch ((int) (tag >>> 3)) {
                case 1 -> name = text(in);
                case 2 -> features.add(message(in));
                case 3 -> keys.add(text(in));
                case 4 -> values.add(value(message(in)));
                case 5 -> extent = varint(in);
                case 15 -> version = varint(in);
                default -> throw new AssertionError("an unknown field of a layer: " + (tag >>> 3));
            }
        }
        require(version == 2, "version 2");
        require(!name.isEmpty(), "a layer has a name");
        require(extent == 4096, "the extent is 4096");
        require(!features.isEmpty(), "a layer has features");
        require(keys.stream().distinct().count() == keys.size(), "keys are written once");
        require(values.stream().distinct().count() == values.size(), "values are written once");
        List<Feature> decoded = new ArrayList<>();
        features.forEach(feature -> decoded.add(feature(feature, keys, values)));
        require(layers.put(name, decoded) == null, "layers have names of their own");
    }

    private static Feature feature(ByteBuffer in, List<String> keys, List<Object> values) {
        Map<String, Object> tags = new LinkedHashMap<>();
        int type = 0;
        ByteBuffer geometry = ByteBuffer.allocate(0);
        while (in.hasRemaining()) {
            long tag = varint(in);
            switch ((int) (tag >>> 3)) {
                case 2 -> {
                    ByteBuffer packed = message(in);
                    while (packed.hasRemaining()) {
                        String key = keys.get((int) varint(packed));
                        require(tags.put(key, values.get((int) varint(packed))) == null, "a key is there once");
                    }
                }
                case 3 -> type = (int) varint(in);
                case 4 -> geometry = message(in);
                default -> throw new AssertionError("an unknown field of a feature: " + (tag >>> 3));
            }
        }
        List<List<int[]>> parts = parts(geometry, type);
        require(!parts.isEmpty(), "a feature has a geometry");
        if (type == 3) {
            requirePolygons(parts);
        }
        return new Feature(type, tags, parts);
    }

    private static List<List<int[]>> parts(ByteBuffer in, int type) {
        List<List<int[]>> parts = new ArrayList<>();
        List<int[]> part = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (in.hasRemaining()) {
            int command = (int) varint(in);
            int count = command >>> 3;
            switch (command & 7) {
                case 1 -> {
                    require(type == 1 || count == 1, "one point begins a line or ring");
                    require(part.isEmpty() || type != 3, "a ring is closed before the next one");
                    part = new ArrayList<>();
                    parts.add(part);
                }
                case 2 -> require(type != 1 && count >= (type == 3 ? 2 : 1), "enough points");
                case 7 -> {
                    require(type == 3 && count == 1 && part.size() > 2, "rings are closed");
                    part = new ArrayList<>();
                    continue;
                }
                default -> throw new AssertionError("an unknown command: " + (command & 7));
            }
            for (int i = 0; i < count; i++) {
                int alongX = zigzag(varint(in));
                int alongY = zigzag(varint(in));
                require((command & 7) == 1 || alongX != 0 || alongY != 0, "no point is repeated");
                x += alongX;
                y += alongY;
                require(Math.abs(x - 2048) <= 2048 + 65 && Math.abs(y - 2048) <= 2048 + 65, "within the margin");
                part.add(new int[] {x, y});
            }
        }
        require(type != 3 || part.isEmpty(), "the last ring is closed");
        return parts;
    }

    private static void requirePolygons(List<List<int[]>> rings) {
        require(doubleArea(rings.get(0)) > 0, "the first ring is an outline");
        List<int[]> outline = List.of();
        for (List<int[]> ring : rings) {
            long area = doubleArea(ring);
            require(area != 0, "a ring has an area");
            if (area > 0) {
                outline = ring;
            } else {
                require(-area <= doubleArea(outline), "a hole is smaller than its outline");
                List<int[]> around = outline;
                require(
                        ring.stream().anyMatch(point -> isWithin(around, point)),
                        "a hole lies in the outline before it");
            }
        }
    }

    static long doubleArea(List<int[]> ring) {
        long area = 0;
        for (int i = 0; i < ring.size(); i++) {
            int[] a = ring.get(i);
            int[] b = ring.get((i + 1) % ring.size());
            area += (long) a[0] * b[1] - (long) b[0] * a[1];
        }
        return area;
    }

    /** Its border counts. */
    static boolean isWithin(List<int[]> ring, int[] point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            int[] a = ring.get(i);
            int[] b = ring.get((i + 1) % ring.size());
            long turn = (long) (b[0] - a[0]) * (point[1] - a[1]) - (long) (b[1] - a[1]) * (point[0] - a[0]);
            if (turn == 0
                    && Math.min(a[0], b[0]) <= point[0]
                    && point[0] <= Math.max(a[0], b[0])
                    && Math.min(a[1], b[1]) <= point[1]
                    && point[1] <= Math.max(a[1], b[1])) {
                return true;
            }
            if (a[1] > point[1] != b[1] > point[1] && turn < 0 == b[1] < a[1]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static Object value(ByteBuffer in) {
        long tag = varint(in);
        Object value = switch ((int) (tag >>> 3)) {
            case 1 -> text(in);
            case 6 -> (long) zigzag(varint(in));
            default -> throw new AssertionError("a value of a type that we do not write: " + (tag >>> 3));
        };
        require(!in.hasRemaining(), "a value is one value");
        return value;
    }

    private static ByteBuffer message(ByteBuffer in) {
        int length = (int) varint(in);
        ByteBuffer message = in.slice(in.position(), length);
        in.position(in.position() + length);
        return message;
    }

    private static String text(ByteBuffer in) {
        return StandardCharsets.UTF_8.decode(message(in)).toString();
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new AssertionError("a number has too many bytes");
    }

    private static int zigzag(long value) {
        return (int) (value >>> 1 ^ -(value & 1));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError("not so: " + rule);
        }
    }
}
