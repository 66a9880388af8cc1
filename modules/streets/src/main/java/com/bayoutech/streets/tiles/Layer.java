package com.bayoutech.streets.tiles;

import java.util.Locale;

/** The layers of a tile, in the order in which they are drawn; docs/map.md describes their features. */
enum Layer {
    WATER(0, Shape.POLYGON),
    LANDUSE(1, Shape.POLYGON),
    GREEN(2, Shape.POLYGON),
    WATERWAY(3, Shape.LINE),
    BUILDING(4, Shape.POLYGON),
    ROAD(5, Shape.LINE),
    RAIL(6, Shape.LINE),
    ROAD_NAME(7, Shape.LINE),
    PLACE(8, Shape.POINT),
    HOUSE_NUMBER(9, Shape.POINT);

    private final int code;
    private final Shape shape;

    Layer(int code, Shape shape) {
        this.code = code;
        this.shape = shape;
    }

    /** What its features are; the number is that of the tiles. */
    enum Shape {
        POINT(1),
        LINE(2),
        POLYGON(3);

        private final int number;

        Shape(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The layer of a number that the features' file has. */
    static Layer of(int code) {
        for (Layer layer : values()) {
            if (layer.code == code) {
                return layer;
            }
        }
        throw FeatureFile.damaged();
    }

    int code() {
        return code;
    }

    Shape shape() {
        return shape;
    }

    /** As the tiles call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
