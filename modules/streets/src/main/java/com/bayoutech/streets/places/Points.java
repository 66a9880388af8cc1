package com.bayoutech.streets.places;

import com.bayoutech.domain.Place;

/** Points as whole ten-millionths of a degree, alone or as a line of latitude, longitude, latitude, longitude. */
final class Points {
    private static final double SCALE = 1e7;
    private static final double METERS_PER_UNIT = 111_195.0 / SCALE;

    private Points() {}

    static int units(double degrees) {
        return (int) Math.round(degrees * SCALE);
    }

    static double degrees(int units) {
        return units / SCALE;
    }

    static long pack(int latitude, int longitude) {
        return ((long) latitude << 32) | (longitude & 0xffff_ffffL);
    }

    static int latitude(long packed) {
        return (int) (packed >> 32);
    }

    static int longitude(long packed) {
        return (int) packed;
    }

    static Place place(long packed) {
        return new Place(degrees(latitude(packed)), degrees(longitude(packed)));
    }

    /** The distance on a plane that touches the earth: good to a thousandth over some ten kilometers. */
    static double meters(int latitude, int longitude, int otherLatitude, int otherLongitude) {
        double north = otherLatitude - (double) latitude;
        double turn = Math.abs(otherLongitude - (double) longitude);
        double middle = Math.toRadians((latitude + (double) otherLatitude) / 2 / SCALE);
        double east = Math.min(turn, 360 * SCALE - turn) * Math.cos(middle);
        return Math.hypot(north, east) * METERS_PER_UNIT;
    }

    static double meters(long packed, long other) {
        return meters(latitude(packed), longitude(packed), latitude(other), longitude(other));
    }

    /** The centroid of the area that a closed line surrounds; of any other line, or of one without area, the mean of its points. */
    static long center(int[] line) {
        int last = line.length - 2;
        boolean closed = line.length >= 8 && line[0] == line[last] && line[1] == line[last + 1];
        double area = 0;
        double north = 0;
        double east = 0;
        for (int index = 0; closed && index < last; index += 2) {
            double cross = (double) (line[index + 1] - line[1]) * (line[index + 2] - line[0])
                    - (double) (line[index + 3] - line[1]) * (line[index] - line[0]);
            area += cross;
            north += cross * ((double) line[index] - line[0] + line[index + 2] - line[0]);
            east += cross * ((double) line[index + 1] - line[1] + line[index + 3] - line[1]);
        }
        if (area != 0) {
            return pack((int) Math.round(line[0] + north / area / 3), (int) Math.round(line[1] + east / area / 3));
        }
        return mean(line, closed ? line.length - 2 : line.length);
    }

    private static long mean(int[] line, int length) {
        long north = 0;
        long east = 0;
        for (int index = 0; index < length; index += 2) {
            north += line[index];
            east += line[index + 1];
        }
        int points = length / 2;
        return pack((int) (north / points), (int) (east / points));
    }
}
