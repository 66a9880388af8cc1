package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Where the tiles of a pack are, as a directory of PMTiles (version 3, section 4): numbers, run lengths, lengths and offsets, each as a column. */
final class PackDirectory {
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private final Map<ByteBuffer, Long> offsets = new HashMap<>();
    private long end;

    /** Where a tile is among the tiles' bytes. */
    record Entry(long offset, int bytes) {}

    /** Adds a tile with the next higher number; whether its bytes are new. */
    boolean add(long number, byte[] tile) {
        Long known = offsets.putIfAbsent(ByteBuffer.wrap(tile), end);
        entries.put(number, new Entry(known == null ? end : known, tile.length));
        if (known == null) {
            end += tile.length;
        }
        return known == null;
    }

    Optional<Entry> find(long number) {
        return Optional.ofNullable(entries.get(number));
    }

    int size() {
        return entries.size();
    }

    /** How many differ. */
    int contents() {
        return offsets.size();
    }

    byte[] toBytes() {
        ProtobufWriter out = new ProtobufWriter();
        out.varint(entries.size());
        long before = 0;
        for (long number : entries.keySet()) {
            out.varint(number - before);
            before = number;
        }
        entries.values().forEach(entry -> out.varint(1));
        entries.values().forEach(entry -> out.varint(entry.bytes()));
        long next = -1;
        for (Entry entry : entries.values()) {
            // Zero says: right behind the one before.
            out.varint(entry.offset() == next ? 0 : entry.offset() + 1);
            next = entry.offset() + entry.bytes();
        }
        return out.toBytes();
    }

    static PackDirectory read(byte[] gzipped) throws IOException {
        ByteBuffer in;
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            in = ByteBuffer.wrap(gzip.readAllBytes());
        }
        if (!in.hasRemaining()) {
            throw new IOException("The directory is empty.");
        }
        int count = (int) varint(in);
        if (count < 0 || count > in.remaining()) {
            throw new IOException("The directory is cut short.");
        }
        List<Long> numbers = new ArrayList<>();
        long number = 0;
        for (int i = 0; i < count; i++) {
            number += varint(in);
            numbers.add(number);
        }
        for (int i = 0; i < count; i++) {
            if (varint(in) != 1) {
                throw new IOException("The directory has runs of tiles, which packs of ours have not.");
            }
        }
        int[] bytes = new int[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (int) varint(in);
        }
        PackDirectory directory = new PackDirectory();
        long next = 0;
        for (int i = 0; i < count; i++) {
            long written = varint(in);
            long offset = written == 0 ? next : written - 1;
            directory.entries.put(numbers.get(i), new Entry(offset, bytes[i]));
            next = offset + bytes[i];
        }
        return directory;
    }

    private static long varint(ByteBuffer in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE && in.hasRemaining(); shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("The directory is cut short.");
    }
}
