package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.streets.StreetNetwork;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a depot has to do on a day, and with what, into a problem. */
final class DayReader {
    /** Travel between all pairs is kept in memory: 200 MB at this many places. */
    static final int MOST_ORDERS = 5_000;

    private final OrderService orders;
    private final FleetService fleet;
    private final StreetNetwork streets;

    DayReader(OrderService orders, FleetService fleet, StreetNetwork streets) {
        this.orders = orders;
        this.fleet = fleet;
        this.streets = streets;
    }

    Day read(Caller caller, Plan plan) {
        Depot depot = fleet.getDepot(caller, plan.depot());
        List<Order> asked = orders.listOrders(caller, plan.depot(), plan.day());
        if (asked.isEmpty()) {
            return new Day.Missing(
                    "Depot " + depot.name() + " has no orders on " + plan.day() + ". Import some in the orders view.");
        }
        if (asked.size() > MOST_ORDERS) {
            return new Day.Missing("Depot " + depot.name() + " has " + asked.size() + " orders on " + plan.day()
                    + "; at most " + MOST_ORDERS + " can be planned at once. Move some to another day or depot.");
        }
        List<Shift> shifts = fleet.listShifts(caller, plan.depot(), plan.day());
        if (shifts.isEmpty()) {
            return new Day.Missing("No vehicle of depot " + depot.name() + " has a shift on " + plan.day()
                    + ". Add one in the fleet view.");
        }
        Set<VehicleId> atWork = shifts.stream().map(Shift::vehicle).collect(Collectors.toSet());
        List<Vehicle> vehicles = fleet.listVehicles(caller, plan.depot()).stream()
                .filter(vehicle -> atWork.contains(vehicle.id()))
                .toList();
        return new Day.Ready(
                PlanningProblem.of(
                        List.of(depot),
                        vehicles,
                        shifts,
                        asked.stream().map(Order::job).toList(),
                        places -> TravelTimes.freeFlow(streets.matrix(places))),
                streets.version());
    }

    /** What a day is for the optimiser. */
    sealed interface Day {
        /** There is something to search. */
        record Ready(PlanningProblem problem, String travelVersion) implements Day {}

        /** There is not; the reason says to people what to change. */
        record Missing(String reason) implements Day {}
    }
}
