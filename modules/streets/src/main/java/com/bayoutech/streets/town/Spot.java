package com.bayoutech.streets.town;

/** A point of the town's plane, in meters east and north of its middle. */
record Spot(double east, double north) {
    double metersTo(Spot other) {
        double deltaEast = other.east - east;
        double deltaNorth = other.north - north;
        return Math.sqrt(deltaEast * deltaEast + deltaNorth * deltaNorth);
    }

    /** The point at a share of the way to another. */
    Spot towards(Spot other, double share) {
        return new Spot(east + (other.east - east) * share, north + (other.north - north) * share);
    }

    Spot moved(double deltaEast, double deltaNorth) {
        return new Spot(east + deltaEast, north + deltaNorth);
    }

    /** Away from the line to another point, at a right angle to its left. */
    Spot leftOf(Spot ahead, double meters) {
        double length = Math.max(1e-9, metersTo(ahead));
        return moved(-(ahead.north - north) / length * meters, (ahead.east - east) / length * meters);
    }
}
