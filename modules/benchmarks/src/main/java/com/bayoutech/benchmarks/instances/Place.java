package com.bayoutech.benchmarks.instances;

/**
 * A depot or a client, in the units of its file.
 *
 * @param delivers what comes from the depot
 * @param collects what goes to the depot
 * @param opens the earliest start of service; for a depot the earliest departure
 * @param closes the latest start of service, infinite where time does not count; for a depot the latest return
 * @param release the moment before which its goods cannot leave the depot
 * @param prize what it costs to leave it out; 0 where it must be visited
 */
public record Place(
        double x,
        double y,
        int delivers,
        int collects,
        double opens,
        double closes,
        double service,
        double release,
        double prize) {
    /** A place at any time that wants nothing. */
    static Place at(double x, double y) {
        return new Place(x, y, 0, 0, 0, Double.POSITIVE_INFINITY, 0, 0, 0);
    }

    Place withDelivers(int amount) {
        return new Place(x, y, amount, collects, opens, closes, service, release, prize);
    }

    Place withCollects(int amount) {
        return new Place(x, y, delivers, amount, opens, closes, service, release, prize);
    }

    Place withWindow(double from, double to) {
        return new Place(x, y, delivers, collects, from, to, service, release, prize);
    }

    Place withService(double duration) {
        return new Place(x, y, delivers, collects, opens, closes, duration, release, prize);
    }

    Place withRelease(double moment) {
        return new Place(x, y, delivers, collects, opens, closes, service, moment, prize);
    }

    Place withPrize(double amount) {
        return new Place(x, y, delivers, collects, opens, closes, service, release, amount);
    }

    /** Whether it may be left out at a price. */
    public boolean isOptional() {
        return prize > 0;
    }

    /** The straight line. */
    public double straightTo(Place other) {
        double width = x - other.x;
        double height = y - other.y;
        return Math.sqrt(width * width + height * height);
    }
}
