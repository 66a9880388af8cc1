package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An extract as small as a test needs it: nodes, ways and relations are written in the order in which they are given. */
final class SmallExtract {
    private final List<String> strings = new ArrayList<>(List.of(""));
    private final ProtobufWriter nodes = new ProtobufWriter();
    private final ProtobufWriter ways = new ProtobufWriter();
    private final ProtobufWriter relations = new ProtobufWriter();
    private final ProtobufWriter header = new ProtobufWriter();

    SmallExtract box(double west, double south, double east, double north) {
        ProtobufWriter box = new ProtobufWriter();
        box.signed(1, Math.round(west * 1e9));
        box.signed(2, Math.round(east * 1e9));
        box.signed(3, Math.round(north * 1e9));
        box.signed(4, Math.round(south * 1e9));
        header.message(1, box);
        return this;
    }

    SmallExtract source(String source) {
        header.text(17, source);
        return this;
    }

    SmallExtract node(long id, double longitude, double latitude, Map<String, String> tags) {
        ProtobufWriter node = new ProtobufWriter();
        node.signed(1, id);
        putTags(node, tags);
        node.signed(8, Math.round(latitude * 1e7));
        node.signed(9, Math.round(longitude * 1e7));
        nodes.message(1, node);
        return this;
    }

    SmallExtract node(long id, double longitude, double latitude) {
        return node(id, longitude, latitude, Map.of());
    }

    SmallExtract way(long id, Map<String, String> tags, long... refs) {
        ProtobufWriter way = new ProtobufWriter();
        way.number(1, id);
        putTags(way, tags);
        ProtobufWriter packed = new ProtobufWriter();
        long before = 0;
        for (long ref : refs) {
            packed.signedVarint(ref - before);
            before = ref;
        }
        way.message(8, packed);
        ways.message(3, way);
        return this;
    }

    /** Members are "role id". */
    SmallExtract relation(long id, Map<String, String> tags, String... members) {
        ProtobufWriter relation = new ProtobufWriter();
        relation.number(1, id);
        putTags(relation, tags);
        ProtobufWriter roles = new ProtobufWriter();
        ProtobufWriter ids = new ProtobufWriter();
        ProtobufWriter types = new ProtobufWriter();
        long before = 0;
        for (String member : members) {
            String[] words = member.split(" ", -1);
            long way = Long.parseLong(words[1]);
            roles.varint(string(words[0]));
            ids.signedVarint(way - before);
            types.varint(1);
            before = way;
        }
        relation.message(8, roles);
        relation.message(9, ids);
        relation.message(10, types);
        relations.message(4, relation);
        return this;
    }

    Path write(Path file) {
        header.text(4, "OsmSchema-V0.6");
        ProtobufWriter block = new ProtobufWriter();
        ProtobufWriter table = new ProtobufWriter();
        strings.forEach(text -> table.bytes(1, text.getBytes(StandardCharsets.UTF_8)));
        block.message(1, table);
        block.message(2, nodes);
        block.message(2, ways);
        block.message(2, relations);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeBlob(out, "OSMHeader", header);
            writeBlob(out, "OSMData", block);
            return Files.write(file, bytes.toByteArray());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void writeBlob(DataOutputStream out, String type, ProtobufWriter content) throws IOException {
        ProtobufWriter blob = new ProtobufWriter();
        blob.message(1, content);
        ProtobufWriter head = new ProtobufWriter();
        head.text(1, type);
        head.number(3, blob.size());
        out.writeInt(head.size());
        out.write(head.toBytes());
        out.write(blob.toBytes());
    }

    private void putTags(ProtobufWriter element, Map<String, String> tags) {
        ProtobufWriter keys = new ProtobufWriter();
        ProtobufWriter values = new ProtobufWriter();
        tags.forEach((key, value) -> {
            keys.varint(string(key));
            values.varint(string(value));
        });
        if (!tags.isEmpty()) {
            element.message(2, keys);
            element.message(3, values);
        }
    }

    private int string(String text) {
        int index = strings.indexOf(text);
        if (index < 0) {
            strings.add(text);
            index = strings.size() - 1;
        }
        return index;
    }
}
