package com.bayoutech.routing.internal;

import com.bayoutech.domain.VehicleCosts;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;

/**
 * Travel as jsprit asks for it: by location, in seconds and cents, breaks on the way included.
 *
 * <p>Where there is no way, a leg takes longer than any shift, so that jsprit's time windows rule it out; such a leg never reaches a
 * schedule.
 */
final class JspritTravel extends AbstractForwardVehicleRoutingTransportCosts {
    /** Some 30 years. */
    private static final double NEVER = 1e9;

    private static final int BACKWARD_STEPS = 8;

    private final DayModel model;
    private final JspritLocations locations;
    private final SearchGuard guard;
    private final RouteClock clock;
    private final ModelShift reference;

    JspritTravel(DayModel model, JspritLocations locations, SearchGuard guard) {
        this.model = model;
        this.locations = locations;
        this.guard = guard;
        this.clock = new RouteClock(model);
        this.reference = model.shifts.get(0);
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        int meters = model.meters(place(from), place(to));
        return meters == DayModel.UNREACHABLE ? NEVER : meters;
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        guard.lookedUp();
        ModelShift shift = shift(vehicle);
        if (shift != null && !shift.breaks.isEmpty() && departure < NEVER) {
            return arrivalWithBreaks(shift, from, to, (long) departure) - departure;
        }
        int seconds = model.seconds(place(from), place(to), (long) Math.min(departure, NEVER));
        return seconds == DayModel.UNREACHABLE ? NEVER : seconds;
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        ModelShift shift = shift(vehicle);
        VehicleCosts costs = shift == null ? reference.costs() : shift.costs();
        double seconds = getTransportTime(from, to, departure, driver, vehicle);
        double meters = getDistance(from, to, departure, vehicle);
        return meters * (costs.centsPerKilometer() / 1_000.0 + BestSchedule.CENTS_PER_METER_AND_SECOND)
                + seconds * (costs.centsPerHour() / 3_600.0 + BestSchedule.CENTS_PER_METER_AND_SECOND);
    }

    /** The time to subtract from a latest arrival so that whoever leaves no later than that arrives in time. */
    @Override
    public double getBackwardTransportTime(
            Location from, Location to, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        ModelShift shift = shift(vehicle);
        if (arrival < 0 || arrival >= NEVER) {
            return getTransportTime(from, to, arrival, driver, null);
        }
        if (shift == null || shift.breaks.isEmpty()) {
            return arrival - latestDeparture(from, to, arrival);
        }
        return arrival - latestDepartureWithBreaks(shift, from, to, arrival);
    }

    private double latestDeparture(Location from, Location to, double arrival) {
        double departure = arrival;
        for (int step = 0; step < BACKWARD_STEPS; step++) {
            double late = departure + getTransportTime(from, to, Math.max(0, departure), null, null) - arrival;
            if (late <= 0) {
                break;
            }
            departure -= late;
        }
        return departure;
    }

    /** The latest of a few likely departures such that it and all before it arrive in time. */
    private double latestDepartureWithBreaks(ModelShift shift, Location from, Location to, double arrival) {
        double direct = latestDeparture(from, to, arrival);
        double best = later(shift, from, to, arrival, direct, -NEVER);
        if (best == direct) {
            return direct;
        }
        double pauses = 0;
        for (ModelBreak pause : shift.breaks) {
            pauses += pause.duration();
            double service = locations.isVisit(to.getIndex()) ? model.visits.get(to.getIndex()).service : 0;
            best = later(shift, from, to, arrival, direct - pauses, best);
            best = later(shift, from, to, arrival, direct - pause.duration(), best);
            best = later(shift, from, to, arrival, (double) pause.due(), best);
            best = later(shift, from, to, arrival, latestDeparture(from, to, pause.due() - service), best);
        }
        return best;
    }

    private double later(
            ModelShift shift, Location from, Location to, double latest, double departure, double otherwise) {
        if (departure <= otherwise || departure < 0 || !arrivesBy(shift, from, to, departure, latest)) {
            return otherwise;
        }
        for (ModelBreak pause : shift.breaks) {
            if (pause.due() <= departure && !arrivesBy(shift, from, to, (double) pause.due(), latest)) {
                return otherwise;
            }
        }
        return departure;
    }

    private boolean arrivesBy(ModelShift shift, Location from, Location to, double departure, double latest) {
        return arrivalWithBreaks(shift, from, to, (long) departure) <= latest;
    }

    private double arrivalWithBreaks(ModelShift shift, Location from, Location to, long departure) {
        int breaksOver = RouteClock.breaksOver(shift, departure);
        int place = place(from);
        if (locations.isVisit(to.getIndex())) {
            return clock.driveTo(shift, place, model.visits.get(to.getIndex()), departure, breaksOver)
                    ? clock.ready
                    : departure + NEVER;
        }
        return clock.driveHome(shift, place, departure, breaksOver) ? clock.arrival : departure + NEVER;
    }

    private int place(Location location) {
        return locations.place(location.getIndex());
    }

    private @Nullable ModelShift shift(@Nullable Vehicle vehicle) {
        return JspritProblemReader.shift(model, vehicle);
    }
}
