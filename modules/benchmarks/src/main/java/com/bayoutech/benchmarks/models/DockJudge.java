package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Dock.Booking;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a solution's loads against the bays of the docks. */
final class DockJudge {
    private final Model model;

    DockJudge(Model model) {
        this.model = model;
    }

    /** When a route's vehicle begins to load at a dock; empty where it need not wait for anybody. */
    List<Integer> loads(Route route) {
        boolean isAtDock = reload(route)
                .filter(reload -> model.docks().stream().anyMatch(dock -> dock.location() == reload.location()))
                .isPresent();
        return isAtDock ? begins(route) : List.of();
    }

    /** Moments at which more load than there are bays. */
    List<String> faults(Solution solution) {
        List<String> faults = new ArrayList<>();
        for (Dock dock : model.docks()) {
            List<Booking> all = new ArrayList<>(dock.booked());
            for (Route route : solution.routes()) {
                reload(route)
                        .filter(reload -> reload.location() == dock.location())
                        .ifPresent(reload ->
                                begins(route).forEach(begin -> all.add(new Booking(begin, begin + reload.service()))));
            }
            for (Booking booking : all) {
                long there = all.stream()
                        .filter(other -> other.from() <= booking.from() && booking.from() < other.to())
                        .count();
                if (there > dock.bays()) {
                    faults.add("At " + booking.from() + " " + there + " load at the dock " + dock.location() + " with "
                            + dock.bays() + " bays.");
                }
            }
        }
        return faults;
    }

    private Optional<Reload> reload(Route route) {
        return model.vehicles().get(route.vehicle()).reload();
    }

    private static List<Integer> begins(Route route) {
        return route.steps().stream()
                .filter(step -> step.kind() == Route.Step.Kind.RELOAD)
                .map(Route.Step::begin)
                .toList();
    }
}
