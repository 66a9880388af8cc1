package com.bayoutech.streets.tiles;

import com.bayoutech.streets.internal.ProtobufWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one layer of a tile: its features, and the names and values that they share (specification 2.1, section 4.1). */
final class LayerWriter {
    private static final int VERSION = 2;

    private final ProtobufWriter layer = new ProtobufWriter();
    private final ProtobufWriter feature = new ProtobufWriter();
    private final ProtobufWriter tags = new ProtobufWriter();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();
    private int features;

    LayerWriter(Layer kind) {
        layer.number(15, VERSION);
        layer.text(1, kind.title());
    }

    void add(Layer.Shape shape, String attributes, GeometryWriter geometry) {
        if (geometry.isEmpty()) {
            return;
        }
        tags.clear();
        Attributes.read(attributes, (name, value) -> {
            tags.varint(number(names, name));
            tags.varint(number(values, value));
        });
        feature.clear();
        if (tags.size() > 0) {
            feature.message(2, tags);
        }
        feature.number(3, shape.number());
        feature.message(4, geometry.commands());
        layer.message(2, feature);
        features++;
    }

    private static <T> int number(Map<T, Integer> known, T added) {
        Integer number = known.putIfAbsent(added, known.size());
        return number == null ? known.size() - 1 : number;
    }

    /** Puts the layer into its tile; one without features is left out. */
    void finish(ProtobufWriter tile) {
        if (features == 0) {
            return;
        }
        names.keySet().forEach(name -> layer.text(3, name));
        for (Object value : values.keySet()) {
            ProtobufWriter written = new ProtobufWriter();
            if (value instanceof Long number) {
                written.signed(6, number);
            } else {
                written.text(1, value.toString());
            }
            layer.message(4, written);
        }
        layer.number(5, TileGrid.EXTENT);
        tile.message(3, layer);
    }
}
