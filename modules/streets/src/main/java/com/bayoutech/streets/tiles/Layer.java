package com.bayoutech.streets.tiles;

import java.util.Locale;

/** The layers of a tile, in the order in which they are drawn; docs/map.md describes their features. */
enum Layer {
    WATER(Shape.POLYGON),
    LANDUSE(Shape.POLYGON),
    GREEN(Shape.POLYGON),
    WATERWAY(Shape.LINE),
    BUILDING(Shape.POLYGON),
    ROAD(Shape.LINE),
    RAIL(Shape.LINE),
    ROAD_NAME(Shape.LINE),
    PLACE(Shape.POINT),
    HOUSE_NUMBER(Shape.POINT);

    private static final Layer[] ALL = values();

    private final Shape shape;

    Layer(Shape shape) {
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

    static Layer of(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }

    Shape shape() {
        return shape;
    }

    /** As the tiles call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
