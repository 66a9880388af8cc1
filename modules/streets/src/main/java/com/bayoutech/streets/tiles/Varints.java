package com.bayoutech.streets.tiles;

import java.util.Arrays;

/** Writes the geometry of features as small numbers: each point as its difference to the one before, in the variable length of Protocol Buffers. */
final class Varints {
    private byte[] bytes = new byte[256];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] buffer() {
        return bytes;
    }

    void put(int value) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void putParts(int[][] parts, int fromX, int fromY) {
        put(parts.length);
        int x = fromX;
        int y = fromY;
        for (int[] part : parts) {
            put(part.length / 2);
            for (int i = 0; i < part.length; i += 2) {
                putSigned(part[i] - x);
                putSigned(part[i + 1] - y);
                x = part[i];
                y = part[i + 1];
            }
        }
    }

    private void putSigned(int value) {
        put((value << 1) ^ (value >> 31));
    }

    /** Reads what was written; whatever the bytes are, it ends, and takes no more memory than they may be worth. */
    static final class Reader {
        private static final int MOST_BITS = 35;

        private byte[] bytes = new byte[256];
        private int size;
        private int at;

        /** Room for as many bytes, to be filled and then read from the start. */
        byte[] room(int wanted) {
            if (bytes.length < wanted) {
                bytes = new byte[wanted + wanted / 2];
            }
            size = wanted;
            at = 0;
            return bytes;
        }

        int get() {
            int result = 0;
            for (int shift = 0; shift < MOST_BITS && at < size; shift += 7) {
                byte next = bytes[at++];
                result |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return result;
                }
            }
            throw FeatureFile.damaged();
        }

        /** A number of things that take some bytes each. */
        private int getCount(int leastBytes) {
            int count = get();
            if (count < 0 || count > (size - at) / leastBytes) {
                throw FeatureFile.damaged();
            }
            return count;
        }

        int[][] getParts(int fromX, int fromY) {
            int[][] parts = new int[getCount(1)][];
            int x = fromX;
            int y = fromY;
            for (int p = 0; p < parts.length; p++) {
                int[] part = new int[getCount(2) * 2];
                for (int i = 0; i < part.length; i += 2) {
                    x += getSigned();
                    y += getSigned();
                    part[i] = x;
                    part[i + 1] = y;
                }
                parts[p] = part;
            }
            return parts;
        }

        private int getSigned() {
            int value = get();
            return (value >>> 1) ^ -(value & 1);
        }
    }
}
