package com.bayoutech.streets.places;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a small extract: nodes, then ways, then relations, in the order they were added. */
final class SmallExtract {
    private final List<String> strings = new ArrayList<>(List.of(""));
    private final ProtobufWriter nodes = new ProtobufWriter();
    private final ProtobufWriter ways = new ProtobufWriter();
    private final ProtobufWriter relations = new ProtobufWriter();
    private long nextId = 1;

    static Map<String, String> tags(String... keysAndValues) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            tags.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return tags;
    }

    long node(double latitude, double longitude, String... tags) {
        ProtobufWriter node = element(tags(tags), true);
        node.signed(8, Math.round(latitude * 1e7));
        node.signed(9, Math.round(longitude * 1e7));
        nodes.message(1, node);
        return nextId++;
    }

    SmallExtract address(String number, String street, String city, double latitude, double longitude) {
        List<String> tags = new ArrayList<>(List.of("addr:housenumber", number, "addr:street", street));
        if (!city.isEmpty()) {
            tags.addAll(List.of("addr:city", city));
        }
        node(latitude, longitude, tags.toArray(String[]::new));
        return this;
    }

    long way(List<Long> points, String... tags) {
        ProtobufWriter way = element(tags(tags), false);
        ProtobufWriter refs = new ProtobufWriter();
        long last = 0;
        for (long point : points) {
            refs.signedVarint(point - last);
            last = point;
        }
        way.message(8, refs);
        ways.message(3, way);
        return nextId++;
    }

    void outline(long way, String... tags) {
        ProtobufWriter relation = element(tags(tags), false);
        ProtobufWriter role = new ProtobufWriter();
        role.varint(string("outer"));
        relation.message(8, role);
        ProtobufWriter member = new ProtobufWriter();
        member.signedVarint(way);
        relation.message(9, member);
        ProtobufWriter type = new ProtobufWriter();
        type.varint(1);
        relation.message(10, type);
        relations.message(4, relation);
        nextId++;
    }

    private ProtobufWriter element(Map<String, String> tags, boolean isNode) {
        ProtobufWriter element = new ProtobufWriter();
        if (isNode) {
            element.signed(1, nextId);
        } else {
            element.number(1, nextId);
        }
        ProtobufWriter keys = new ProtobufWriter();
        ProtobufWriter values = new ProtobufWriter();
        tags.forEach((key, value) -> {
            keys.varint(string(key));
            values.varint(string(value));
        });
        element.message(2, keys);
        element.message(3, values);
        return element;
    }

    private int string(String text) {
        if (!strings.contains(text)) {
            strings.add(text);
        }
        return strings.indexOf(text);
    }

    void write(Path file) {
        ProtobufWriter header = new ProtobufWriter();
        header.text(4, "OsmSchema-V0.6");
        ProtobufWriter table = new ProtobufWriter();
        strings.forEach(text -> table.text(1, text));
        ProtobufWriter block = new ProtobufWriter();
        block.message(1, table);
        block.message(2, nodes);
        block.message(2, ways);
        block.message(2, relations);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            blob("OSMHeader", header, bytes);
            blob("OSMData", block, bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void blob(String type, ProtobufWriter content, ByteArrayOutputStream bytes) throws IOException {
        ProtobufWriter blob = new ProtobufWriter();
        blob.bytes(1, content.toBytes());
        blob.number(2, content.size());
        ProtobufWriter header = new ProtobufWriter();
        header.text(1, type);
        header.number(3, blob.size());
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(header.size());
        out.write(header.toBytes());
        out.write(blob.toBytes());
    }
}
