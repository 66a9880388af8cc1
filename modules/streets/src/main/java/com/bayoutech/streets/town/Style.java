package com.bayoutech.streets.town;

import java.util.List;

/**
 * How a street is built on, in meters.
 *
 * @param front the least and the greatest width of a lot
 * @param setback from the edge of the street to the house
 * @param depth the least and the greatest depth of a house
 * @param gap between a house and the next, if the house is not narrower than its lot anyway
 * @param widest how wide a house may be
 * @param shops the share of houses with a shop
 */
record Style(Range front, Range setback, Range depth, Range gap, double widest, List<String> buildings, double shops) {
    static final Style OLD_TOWN = new Style(
            new Range(10, 16),
            new Range(0.5, 1.5),
            new Range(13, 20),
            new Range(0, 2),
            18,
            List.of("house", "house", "retail", "apartments", "commercial", "terrace"),
            0.14);
    static final Style GRID = new Style(
            new Range(12, 19),
            new Range(3, 6),
            new Range(12, 19),
            new Range(3, 6),
            15,
            List.of("house", "house", "house", "house", "apartments", "semidetached_house"),
            0.02);
    static final Style AVENUE = new Style(
            new Range(16, 28),
            new Range(4, 9),
            new Range(14, 24),
            new Range(4, 8),
            26,
            List.of("house", "apartments", "retail", "commercial", "office"),
            0.16);
    static final Style SUBURB = new Style(
            new Range(17, 25),
            new Range(6, 10),
            new Range(10, 15),
            new Range(5, 9),
            17,
            List.of("house", "detached", "detached", "bungalow"),
            0);
    static final Style PORT = new Style(
            new Range(55, 95),
            new Range(10, 22),
            new Range(28, 60),
            new Range(14, 30),
            80,
            List.of("warehouse", "industrial", "warehouse", "commercial"),
            0);
    static final Style COUNTRY = new Style(
            new Range(170, 480),
            new Range(18, 45),
            new Range(11, 18),
            new Range(20, 40),
            19,
            List.of("farm", "house", "detached"),
            0);

    /** From a least to a greatest number of meters. */
    record Range(double min, double max) {
        double draw(Dice dice) {
            return dice.between(min, max);
        }

        Range times(double factor) {
            return new Range(min * factor, max * factor);
        }
    }

    /** The same with wider lots. */
    Style wider(double factor) {
        return new Style(front.times(factor), setback, depth, gap, widest, buildings, shops);
    }
}
