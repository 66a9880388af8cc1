package com.bayoutech.solver;

import java.util.Arrays;

/**
 * A routing problem in numbers: visits at locations, vehicles that do them, and what each step between two locations takes.
 *
 * <p>Visits and vehicles are known by their index, in the order in which they were added. Distances, durations and moments are whole numbers in
 * units of the caller's choice; a cost is a distance times the vehicle's rate plus fixed costs. Immutable, and safe for several searches at once.
 */
public final class Model {
    final int locations;
    final int[] distance;
    final int[] duration;
    final int[] location;
    final int[] demand;
    final int[] service;
    final int[] opens;
    final int[] closes;
    final Vehicle[] vehicles;

    private Model(Builder builder) {
        this.locations = builder.locations;
        this.distance = builder.distance;
        this.duration = builder.duration;
        int visits = builder.visits;
        this.location = Arrays.copyOf(builder.location, visits);
        this.demand = Arrays.copyOf(builder.demand, visits);
        this.service = Arrays.copyOf(builder.service, visits);
        this.opens = Arrays.copyOf(builder.opens, visits);
        this.closes = Arrays.copyOf(builder.closes, visits);
        this.vehicles = Arrays.copyOf(builder.vehicles, builder.vehicleCount);
    }

    /** The number of visits. */
    public int visits() {
        return location.length;
    }

    /** The number of vehicles; each drives one route at most. */
    public int vehicles() {
        return vehicles.length;
    }

    /** Begins a problem on a network of so many locations. */
    public static Builder on(int locations, int[] distance, int[] duration) {
        return new Builder(locations, distance, duration);
    }

    /**
     * One vehicle.
     *
     * @param start the location where it begins
     * @param end the location where it ends
     * @param capacity the most it carries at any moment
     * @param opens the earliest departure
     * @param closes the latest return
     * @param fixedCost what it costs once it drives at all
     */
    public record Vehicle(int start, int end, int capacity, int opens, int closes, long fixedCost) {}

    /** Collects visits and vehicles; each mistake is refused when it is made. */
    public static final class Builder {
        private final int locations;
        private final int[] distance;
        private final int[] duration;
        private int visits;
        private int[] location = new int[16];
        private int[] demand = new int[16];
        private int[] service = new int[16];
        private int[] opens = new int[16];
        private int[] closes = new int[16];
        private int vehicleCount;
        private Vehicle[] vehicles = new Vehicle[4];

        private Builder(int locations, int[] distance, int[] duration) {
            if ((long) locations * locations != distance.length || distance.length != duration.length) {
                throw new IllegalArgumentException("The tables have " + distance.length + " distances and "
                        + duration.length + " durations for " + locations
                        + " locations. Give one of each for every ordered pair, row by row.");
            }
            this.locations = locations;
            this.distance = distance;
            this.duration = duration;
        }

        /** Adds a delivery and answers its index; the window bounds the start of the service, both ends included. */
        public int addVisit(int at, int load, int serviceDuration, int opensAt, int closesAt) {
            requireLocation(at);
            require(load >= 0, "load", load, "at least 0");
            require(serviceDuration >= 0, "service duration", serviceDuration, "at least 0");
            require(opensAt <= closesAt, "opening", opensAt, "no later than the closing (" + closesAt + ")");
            if (visits == location.length) {
                grow(visits * 2);
            }
            location[visits] = at;
            demand[visits] = load;
            service[visits] = serviceDuration;
            opens[visits] = opensAt;
            closes[visits] = closesAt;
            return visits++;
        }

        /** Adds a vehicle and answers its index. */
        public int addVehicle(Vehicle vehicle) {
            requireLocation(vehicle.start());
            requireLocation(vehicle.end());
            require(vehicle.capacity() >= 0, "capacity", vehicle.capacity(), "at least 0");
            require(
                    vehicle.opens() <= vehicle.closes(),
                    "departure",
                    vehicle.opens(),
                    "no later than the return (" + vehicle.closes() + ")");
            require(vehicle.fixedCost() >= 0, "fixed cost", vehicle.fixedCost(), "at least 0");
            if (vehicleCount == vehicles.length) {
                vehicles = Arrays.copyOf(vehicles, vehicleCount * 2);
            }
            vehicles[vehicleCount] = vehicle;
            return vehicleCount++;
        }

        public Model build() {
            return new Model(this);
        }

        private void grow(int size) {
            location = Arrays.copyOf(location, size);
            demand = Arrays.copyOf(demand, size);
            service = Arrays.copyOf(service, size);
            opens = Arrays.copyOf(opens, size);
            closes = Arrays.copyOf(closes, size);
        }

        private void requireLocation(int at) {
            require(at >= 0 && at < locations, "location", at, "from 0 to " + (locations - 1));
        }

        private static void require(boolean holds, String name, long value, String expected) {
            if (!holds) {
                throw new IllegalArgumentException("The " + name + " (" + value + ") must be " + expected + ".");
            }
        }
    }
}
