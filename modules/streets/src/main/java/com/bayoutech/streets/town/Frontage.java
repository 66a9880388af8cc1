package com.bayoutech.streets.town;

import java.util.List;

/**
 * One side of a stretch of street, on which houses may stand.
 *
 * @param line the middle of the street
 * @param halfWidth from the middle to the edge, in meters
 * @param left whether it is the left side, which has the odd numbers
 * @param hundred the number at which the stretch begins, even
 * @param steps how many even numbers the stretch has
 */
record Frontage(List<Spot> line, double halfWidth, boolean left, Style style, String street, int hundred, int steps) {
    Frontage opposite() {
        return new Frontage(line, halfWidth, !left, style, street, hundred, steps);
    }
}
