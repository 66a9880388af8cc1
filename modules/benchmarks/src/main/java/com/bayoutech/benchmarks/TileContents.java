package com.bayoutech.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the features of each layer of a Mapbox vector tile, without a look into them. */
final class TileContents {
    private static final int LAYER = 3;
    private static final int NAME = 1;
    private static final int FEATURE = 2;

    private final byte[] bytes;
    private final int end;
    private int at;

    private TileContents(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** The layers in their order. */
    static Map<String, Long> read(byte[] tile) {
        Map<String, Long> counts = new LinkedHashMap<>();
        TileContents message = new TileContents(tile, 0, tile.length);
        while (message.at < message.end) {
            long tag = message.varint();
            int length = message.skip(tag);
            if (tag >>> 3 == LAYER) {
                new TileContents(tile, message.at - length, message.at).count(counts);
            }
        }
        return counts;
    }

    private void count(Map<String, Long> counts) {
        String name = "";
        long features = 0;
        while (at < end) {
            long tag = varint();
            int length = skip(tag);
            if (tag >>> 3 == NAME) {
                name = new String(bytes, at - length, length, StandardCharsets.UTF_8);
            } else if (tag >>> 3 == FEATURE) {
                features++;
            }
        }
        counts.put(name, features);
    }

    /** Goes past a field's value; tells how many bytes it has if it is a message. */
    private int skip(long tag) {
        int length = (int) varint();
        if ((tag & 7) == 0) {
            return 0;
        }
        at += length;
        return length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
