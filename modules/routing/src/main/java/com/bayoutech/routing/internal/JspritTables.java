package com.bayoutech.routing.internal;

import com.bayoutech.solver.Travel;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl.VehicleCostParams;
import com.graphhopper.jsprit.core.util.CrowFlyCosts;
import com.graphhopper.jsprit.core.util.EuclideanCosts;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.GreatCircleCosts;
import com.graphhopper.jsprit.core.util.ManhattanCosts;
import com.graphhopper.jsprit.core.util.VehicleRoutingTransportCostsMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Locations, ways and the scale of a jsprit problem; knows whether its travel costs can be read at all. */
final class JspritTables {
    private static final Set<Class<?>> BY_TYPE_ALONE = Set.of(
            CrowFlyCosts.class,
            EuclideanCosts.class,
            ManhattanCosts.class,
            GreatCircleCosts.class,
            VehicleRoutingTransportCostsMatrix.class,
            FastVehicleRoutingTransportCostsMatrix.class);

    final JspritScale scale;
    final List<Travel> travels = new ArrayList<>();

    private final boolean isByTypeAlone;
    private final JspritLocations locations = new JspritLocations();
    private final Map<Object, Integer> kinds = new HashMap<>();
    private final JspritSurvey survey;

    JspritTables(VehicleRoutingProblem problem, List<JspritTask> tasks) {
        this.isByTypeAlone = BY_TYPE_ALONE.contains(problem.getTransportCosts().getClass());
        tasks.stream()
                .flatMap(task -> task.activities().stream())
                .map(Activity::getLocation)
                .forEach(locations::addVisit);
        problem.getVehicles().forEach(locations::add);
        List<JspritWays> ways = new ArrayList<>();
        for (Vehicle vehicle : problem.getVehicles()) {
            kinds.computeIfAbsent(kind(vehicle), unknown -> {
                ways.add(new JspritWays(problem.getTransportCosts(), locations, vehicle));
                return ways.size() - 1;
            });
        }
        this.survey = new JspritSurvey(problem, tasks, ways, locations);
        this.scale = survey.scale();
        for (JspritWays known : ways) {
            double waiting = scale.isTimeless() ? 0 : known.rates().perWaitingTimeUnit;
            travels.add(new JspritTravel(known, scale, waiting, locations));
        }
    }

    /** Why the travel costs cannot be read, if so. */
    Optional<String> obstacle() {
        if (!scale.isTimeless() && survey.leastSurplus() * scale.unitsOfCost() < -1) {
            return Optional.of("Waiting costs more than driving.");
        }
        return isByTypeAlone || survey.isSteady()
                ? Optional.empty()
                : Optional.of("The travel costs depend on the hour or on the vehicle.");
    }

    int location(Location location) {
        return locations.indexOf(location);
    }

    /** The index of a vehicle's travel. */
    int travel(Vehicle vehicle) {
        return kinds.getOrDefault(kind(vehicle), 0);
    }

    private Object kind(Vehicle vehicle) {
        VehicleCostParams rates = vehicle.getType().getVehicleCostParams();
        List<Double> known = List.of(rates.perDistanceUnit, rates.perTransportTimeUnit, rates.perWaitingTimeUnit);
        return isByTypeAlone ? known : List.of(known, vehicle.getType().getTypeId());
    }
}
