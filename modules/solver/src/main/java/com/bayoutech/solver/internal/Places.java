package com.bayoutech.solver.internal;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where things happen: a place is a location with a setup, so that a table of ways between places knows who pays which setup. Where nothing has a
 * setup, places are the locations themselves.
 */
final class Places {
    private record Known(int location, int setup) {}

    private final Map<Known, Integer> numbers = new LinkedHashMap<>();
    private final int[] location;
    private final int[] setup;
    /** How many there are. */
    final int count;

    /** How many visits have a setup. */
    final long setups;

    Places(Model model) {
        this.setups = model.visits().stream().filter(visit -> visit.setup() > 0).count();
        if (setups > 0) {
            model.visits().forEach(this::add);
            model.vehicles().forEach(this::add);
        }
        this.count = setups > 0 ? numbers.size() : model.travels().get(0).locations();
        this.location = new int[numbers.size()];
        this.setup = new int[numbers.size()];
        numbers.forEach((known, number) -> {
            location[number] = known.location();
            setup[number] = known.setup();
        });
    }

    private void add(Visit visit) {
        add(visit.location(), visit.setup());
    }

    private void add(Vehicle vehicle) {
        add(vehicle.start(), 0);
        if (vehicle.end() != Vehicle.ANYWHERE) {
            add(vehicle.end(), 0);
        }
        vehicle.territory().ifPresent(territory -> add(territory.centre(), 0));
        vehicle.reload().ifPresent(reload -> add(reload.location(), 0));
    }

    private void add(int atLocation, int withSetup) {
        numbers.computeIfAbsent(new Known(atLocation, withSetup), unknown -> numbers.size());
    }

    /** The place where nothing has to be set up. */
    int at(int atLocation) {
        return at(atLocation, 0);
    }

    int at(int atLocation, int withSetup) {
        return setups > 0 ? numbers.getOrDefault(new Known(atLocation, withSetup), Tables.NONE) : atLocation;
    }

    int location(int place) {
        return setups > 0 ? location[place] : place;
    }

    /** What whoever comes from another place has to set up here: nothing if it is at the same location. */
    int setup(int from, int to) {
        return setups > 0 && location[from] != location[to] ? setup[to] : 0;
    }
}
