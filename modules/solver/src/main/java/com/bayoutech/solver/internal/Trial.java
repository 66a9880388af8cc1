package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route that was tried.
 *
 * @param model the whole model, without the change
 * @param driven the one route; empty if nothing is left to do
 * @param price what the route costs more than the one that is
 */
record Trial(Model model, int vehicle, Optional<Route> driven, long price) {
    /** A visit that would start outside its windows. */
    record Broken(int visit, int begin) {}

    /** The same if something beside the route costs so much more, too. */
    Trial withFurther(long more) {
        return new Trial(model, vehicle, driven, price + more);
    }

    int end() {
        return route().end();
    }

    /** The one route, where something is left to do. */
    Route route() {
        return driven.orElseThrow();
    }

    /** The one visit that starts outside its windows; empty if none does or several do. */
    Optional<Broken> findOnlyBrokenWindow() {
        List<Visit> all = model.visits();
        List<Broken> broken = new ArrayList<>();
        for (Route.Step step : route().steps()) {
            if (step.kind() == Route.Step.Kind.VISIT) {
                int visit = step.visit();
                boolean isInside = all.get(visit).windows().isEmpty()
                        || all.get(visit).windows().stream()
                                .anyMatch(window -> step.begin() >= window.opens() && step.begin() <= window.closes());
                if (!isInside) {
                    broken.add(new Broken(visit, step.begin()));
                }
            }
        }
        return broken.size() == 1 ? Optional.of(broken.get(0)) : Optional.empty();
    }

    /** How much more than the vehicle carries would be on board at once, one amount a dimension. */
    List<Integer> overload() {
        List<Integer> overload = new ArrayList<>();
        List<Integer> capacity = model.vehicles().get(vehicle).capacity();
        for (int dimension = 0; dimension < Tables.dimensions(model); dimension++) {
            int own = dimension < capacity.size() ? capacity.get(dimension) : 0;
            overload.add(Math.max(0, peak(dimension) - own));
        }
        return overload;
    }

    private int peak(int dimension) {
        List<Visit> all = model.visits();
        List<Route.Step> steps = route().steps();
        int moving = 0;
        int load = fromDepot(all, steps, 0, dimension);
        int peak = load;
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).kind() == Route.Step.Kind.RELOAD) {
                load = moving + fromDepot(all, steps, index + 1, dimension);
            } else {
                int visit = steps.get(index).visit();
                int moved = moved(visit, dimension);
                moving += moved;
                load += moved
                        + amount(all.get(visit).collects(), dimension)
                        - amount(all.get(visit).delivers(), dimension);
            }
            peak = Math.max(peak, load);
        }
        return peak;
    }

    private int fromDepot(List<Visit> all, List<Route.Step> steps, int from, int dimension) {
        int load = 0;
        for (int index = from; index < steps.size() && steps.get(index).kind() == Route.Step.Kind.VISIT; index++) {
            load += amount(all.get(steps.get(index).visit()).delivers(), dimension);
        }
        return load;
    }

    private int moved(int visit, int dimension) {
        int first = 0;
        for (Job job : model.jobs()) {
            int last = first + job.visits().size() - 1;
            if (visit <= last) {
                int amount = amount(job.moves(), dimension);
                return visit == first ? amount : visit == last ? -amount : 0;
            }
            first = last + 1;
        }
        return 0;
    }

    private static int amount(List<Integer> amounts, int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }
}
