package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of a jsprit problem, each known by its index. A matrix of jsprit's need not know the way to a start or from an end. */
final class JspritLocations {
    private final List<Location> locations = new ArrayList<>();
    private final Map<Location, Integer> indices = new HashMap<>();
    private final BitSet isLeft = new BitSet();
    private final BitSet isReached = new BitSet();

    void addVisit(Location location) {
        isLeft.set(add(location));
        isReached.set(add(location));
    }

    void add(Vehicle vehicle) {
        isLeft.set(add(vehicle.getStartLocation()));
        if (vehicle.isReturnToDepot()) {
            isReached.set(add(vehicle.getEndLocation()));
        }
    }

    private int add(Location location) {
        return indices.computeIfAbsent(location, unknown -> {
            locations.add(location);
            return locations.size() - 1;
        });
    }

    int size() {
        return locations.size();
    }

    Location get(int index) {
        return locations.get(index);
    }

    int indexOf(Location location) {
        Integer index = indices.get(location);
        if (index == null) {
            throw new IllegalArgumentException(
                    "The location (" + location.getId() + ") belongs to no job and no vehicle of the problem.");
        }
        return index;
    }

    /** Whether any vehicle may ever drive from one to the other. */
    boolean isDriven(int from, int to) {
        return isLeft.get(from) && isReached.get(to);
    }
}
