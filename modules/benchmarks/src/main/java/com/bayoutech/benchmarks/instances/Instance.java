package com.bayoutech.benchmarks.instances;

import java.util.List;
import java.util.Map;

/**
 * A problem of the literature as its file gives it.
 *
 * @param type the family by the file's own word; empty where it has none
 * @param depots how many of the places are depots: the first ones
 * @param trucks the fleet; where it is open, one that stands for as many as anybody wants
 * @param deliveries for each client that hands something over to another one on the way: to whom
 */
public record Instance(
        String name,
        String type,
        List<Place> places,
        int depots,
        List<Truck> trucks,
        boolean isFleetOpen,
        Map<Integer, Integer> deliveries) {
    /** Backhauls come after linehauls, and never alone (Queiroga et al. 2020). */
    static final String BACKHAULS_LAST = "VRPB";

    public Instance {
        places = List.copyOf(places);
        trucks = List.copyOf(trucks);
        deliveries = Map.copyOf(deliveries);
    }

    /** How many clients there are. */
    public int clients() {
        return places.size() - depots;
    }

    /** How many vehicles a search needs to know of: as many as may be of use, where the fleet is open. */
    public int usefulVehicles() {
        return Fleet.of(this).trucks().size();
    }

    boolean areBackhaulsLast() {
        return type.equals(BACKHAULS_LAST);
    }

    /** Whether it asks for nothing but one fleet from one depot, loads, windows, and pickups with their deliveries. */
    public boolean isPlain() {
        return depots == 1
                && trucks.stream()
                        .allMatch(truck -> truck.equals(Truck.of(trucks.get(0).capacity())))
                && places.stream().noneMatch(place -> place.isOptional() || place.release() > 0)
                && !areBackhaulsLast();
    }

    /** Whether time counts at all. */
    public boolean isTimed() {
        return places.stream().anyMatch(place -> place.closes() < Double.POSITIVE_INFINITY || place.release() > 0)
                || trucks.stream().anyMatch(truck -> truck.mostDuration() < Double.POSITIVE_INFINITY);
    }
}
