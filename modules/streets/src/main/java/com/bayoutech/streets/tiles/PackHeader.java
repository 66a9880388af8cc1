package com.bayoutech.streets.tiles;

import com.bayoutech.domain.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The first 127 bytes of a PMTiles archive (version 3, section 3), little-endian. */
record PackHeader(int rootBytes, int metadataBytes, long tileBytes, PackDirectory directory, int minZoom, int maxZoom) {
    static final int BYTES = 127;

    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 3;
    private static final byte GZIP = 2;
    private static final byte VECTOR_TILES = 1;
    private static final double STEPS_A_DEGREE = 1e7;

    /** Where a reader finds things. */
    record Sections(long rootAt, int rootBytes, long tilesAt) {}

    byte[] toBytes(List<Place> line) {
        long metadataAt = BYTES + (long) rootBytes;
        long tilesAt = metadataAt + metadataBytes;
        ByteBuffer out = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).put(VERSION);
        out.putLong(BYTES).putLong(rootBytes);
        out.putLong(metadataAt).putLong(metadataBytes);
        // There are no leaf directories.
        out.putLong(tilesAt).putLong(0);
        out.putLong(tilesAt).putLong(tileBytes);
        out.putLong(directory.size()).putLong(directory.size()).putLong(directory.contents());
        // Clustered: the tiles lie in the order of their numbers.
        out.put((byte) 1).put(GZIP).put(GZIP).put(VECTOR_TILES);
        out.put((byte) minZoom).put((byte) maxZoom);
        putCorners(out, line);
        out.put((byte) Math.min(maxZoom, 14));
        putPlace(out, line.get(0).longitude(), line.get(0).latitude());
        return out.array();
    }

    private static void putCorners(ByteBuffer out, List<Place> line) {
        double[] longitudes =
                line.stream().mapToDouble(Place::longitude).sorted().toArray();
        double[] latitudes = line.stream().mapToDouble(Place::latitude).sorted().toArray();
        putPlace(out, longitudes[0], latitudes[0]);
        putPlace(out, longitudes[longitudes.length - 1], latitudes[latitudes.length - 1]);
    }

    private static void putPlace(ByteBuffer out, double longitude, double latitude) {
        out.putInt((int) Math.round(longitude * STEPS_A_DEGREE)).putInt((int) Math.round(latitude * STEPS_A_DEGREE));
    }

    static Sections read(byte[] header) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < BYTES
                || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || header[MAGIC.length] != VERSION) {
            throw new IOException("It is no PMTiles archive of version 3.");
        }
        return new Sections(in.getLong(8), Math.toIntExact(in.getLong(16)), in.getLong(56));
    }
}
