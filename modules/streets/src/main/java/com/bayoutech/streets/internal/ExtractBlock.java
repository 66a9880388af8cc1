package com.bayoutech.streets.internal;

import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The elements of one kind that go into a block of an extract together (message {@code PrimitiveBlock}). */
final class ExtractBlock {
    /** The default granularity of 100 nanodegrees. */
    private static final double UNITS_A_DEGREE = 1e7;

    private final Kind kind;
    private final Map<String, Integer> indexByText = new HashMap<>();
    private final ProtobufWriter texts = new ProtobufWriter();
    private final ProtobufWriter elements = new ProtobufWriter();
    private final ProtobufWriter element = new ProtobufWriter();
    private final ProtobufWriter first = new ProtobufWriter();
    private final ProtobufWriter second = new ProtobufWriter();
    private final ProtobufWriter third = new ProtobufWriter();
    private final ProtobufWriter nodeTags = new ProtobufWriter();
    private boolean hasNodeTags;
    private long lastId;
    private long lastLatitude;
    private long lastLongitude;
    private int count;

    ExtractBlock(Kind kind) {
        this.kind = kind;
        index("");
    }

    int elements() {
        return count;
    }

    /** About how many bytes it is before packing. */
    int size() {
        return texts.size() + elements.size() + first.size() + second.size() + third.size() + nodeTags.size();
    }

    void node(long id, double latitude, double longitude, Map<String, String> tags) {
        long latitudeUnits = Math.round(latitude * UNITS_A_DEGREE);
        long longitudeUnits = Math.round(longitude * UNITS_A_DEGREE);
        first.signedVarint(id - lastId);
        second.signedVarint(latitudeUnits - lastLatitude);
        third.signedVarint(longitudeUnits - lastLongitude);
        lastId = id;
        lastLatitude = latitudeUnits;
        lastLongitude = longitudeUnits;
        if (!tags.isEmpty()) {
            hasNodeTags = true;
            sorted(tags).forEach((key, value) -> {
                nodeTags.varint(index(key));
                nodeTags.varint(index(value));
            });
        }
        nodeTags.varint(0);
        count++;
    }

    void way(long id, long[] nodes, Map<String, String> tags) {
        begin(id, tags);
        first.clear();
        long last = 0;
        for (long node : nodes) {
            first.signedVarint(node - last);
            last = node;
        }
        element.message(8, first);
        elements.message(3, element);
        count++;
    }

    void relation(long id, List<Member> members, Map<String, String> tags) {
        begin(id, tags);
        first.clear();
        second.clear();
        third.clear();
        long last = 0;
        for (Member member : members) {
            first.varint(index(member.role()));
            second.signedVarint(member.id() - last);
            third.varint(type(member.kind()));
            last = member.id();
        }
        element.message(8, first);
        element.message(9, second);
        element.message(10, third);
        elements.message(4, element);
        count++;
    }

    ProtobufWriter toMessage() {
        if (kind == Kind.NODE) {
            element.clear();
            element.message(1, first);
            element.message(8, second);
            element.message(9, third);
            if (hasNodeTags) {
                element.message(10, nodeTags);
            }
            elements.message(2, element);
        }
        ProtobufWriter block = new ProtobufWriter();
        block.message(1, texts);
        block.message(2, elements);
        return block;
    }

    /** The enum {@code MemberType}. */
    private static int type(Kind kind) {
        return switch (kind) {
            case NODE -> 0;
            case WAY -> 1;
            case RELATION -> 2;
        };
    }

    private void begin(long id, Map<String, String> tags) {
        element.clear();
        element.number(1, id);
        Map<String, String> inOrder = sorted(tags);
        first.clear();
        second.clear();
        inOrder.forEach((key, value) -> {
            first.varint(index(key));
            second.varint(index(value));
        });
        element.message(2, first);
        element.message(3, second);
    }

    /** Unordered maps must not make files that differ. */
    private static Map<String, String> sorted(Map<String, String> tags) {
        return tags.size() < 2 ? tags : new TreeMap<>(tags);
    }

    private int index(String text) {
        Integer known = indexByText.get(text);
        if (known != null) {
            return known;
        }
        texts.text(1, text);
        indexByText.put(text, indexByText.size());
        return indexByText.size() - 1;
    }
}
