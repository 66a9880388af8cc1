package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.Visit;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.Locations;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetMatrix;
import com.bayoutech.streets.StreetNetwork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a depot has to do on a day, with what, and how far it is.
 *
 * <p>Memory for a search of that day is set aside until the reader is closed.
 */
final class DayReader implements AutoCloseable {
    /** Ten thousand stops and their travel times are to fit into 2 GB; a few more are let in, where there is room for them. */
    static final int MOST_VISITS = 12_000;

    private static final String COMPUTING = "Travel times are being computed";

    private final OrderService orders;
    private final FleetService fleet;
    private final RunMemory.Share memory;

    DayReader(OrderService orders, FleetService fleet, RunMemory memory) {
        this.orders = orders;
        this.fleet = fleet;
        this.memory = memory.share();
    }

    /**
     * A plan's day.
     *
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    Day read(Caller caller, Plan plan, StreetNetwork network, Progress progress) {
        Depot depot = fleet.getDepot(caller, plan.depot());
        List<Job> jobs = orders.listOrders(caller, plan.depot(), plan.day()).stream()
                .map(Order::job)
                .toList();
        if (jobs.isEmpty()) {
            return new Day.Missing("Depot " + depot.name() + " has no orders to plan on " + plan.day()
                    + ". Import some in the orders view, or choose the places there of those that wait.");
        }
        int visits = jobs.stream().mapToInt(job -> job.visits().size()).sum();
        if (visits > MOST_VISITS) {
            return new Day.Missing("Depot " + depot.name() + " has " + visits + " visits on " + plan.day()
                    + "; at most " + MOST_VISITS + " can be planned at once. Move some to another day or depot.");
        }
        List<Duty> duties = fleet.listDuties(caller, plan.depot(), plan.day());
        if (duties.isEmpty()) {
            return new Day.Missing("No vehicle of depot " + depot.name() + " has a shift on " + plan.day()
                    + ". Add one in the fleet view.");
        }
        // Those that stay at home too: a plan may want them to drive.
        List<Vehicle> vehicles = fleet.listVehicles(caller, plan.depot());
        Locations locations = new Locations(Stream.concat(
                        Stream.of(depot.place()),
                        jobs.stream().flatMap(job -> job.visits().stream()).map(Visit::place))
                .toList());
        String which = "Depot " + depot.name() + " has " + visits + " visits on " + plan.day() + ". ";
        int places = locations.places().size();
        Optional<Day> crowded = crowded(which, RunMemory.ofMatrix(places));
        if (crowded.isPresent()) {
            return crowded.get();
        }
        StreetMatrix matrix = network.matrix(locations.places(), watched(progress));
        // Only now is it known what the matrix took: nothing, where an earlier run had it.
        memory.fill();
        return crowded(which, RunMemory.ofSearch(places))
                .orElseGet(
                        () -> new StreetDay(depot, vehicles, duties, jobs, locations, matrix).asDay(network.version()));
    }

    private Optional<Day> crowded(String which, long needed) {
        return memory.reserve(needed).map(shortage -> new Day.Missing(which + shortage));
    }

    @Override
    public void close() {
        memory.close();
    }

    /** The network's own words for its steps are for those who work on it. */
    private static Progress watched(Progress progress) {
        return new Progress() {
            @Override
            public void report(String task, double share) {
                progress.report(COMPUTING, share);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
