package com.bayoutech.routing.internal;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VehicleCosts;
import com.graphhopper.jsprit.core.problem.AbstractJob;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Delivery;
import com.graphhopper.jsprit.core.problem.job.Pickup;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a day into jsprit's words: one vehicle for each shift, one service or shipment for each job. */
final class JspritProblemReader {
    private final DayModel model;
    private final JspritLocations locations;
    private final JspritTravel travel;

    JspritProblemReader(DayModel model, SearchGuard guard) {
        this.model = model;
        this.locations = new JspritLocations(model);
        this.travel = new JspritTravel(model, locations, guard);
    }

    /** The shift that jsprit's vehicle stands for; none for its stand-in where no vehicle is chosen yet. */
    static @Nullable ModelShift shift(DayModel model, @Nullable Vehicle vehicle) {
        return vehicle == null || vehicle.getIndex() == 0 ? null : model.shifts.get(vehicle.getIndex() - 1);
    }

    /** The problem of planning the jobs that are asked for. */
    VehicleRoutingProblem read(Predicate<ModelJob> wanted) {
        VehicleRoutingProblem.Builder builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(travel)
                .setActivityCosts(new JspritService(model, locations, travel));
        for (ModelShift shift : model.shifts) {
            builder.addVehicle(vehicle(shift));
        }
        for (ModelJob job : model.jobs) {
            if (wanted.test(job)) {
                builder.addJob(job.isShipment() ? shipment(job) : service(job));
            }
        }
        return builder.build();
    }

    private VehicleImpl vehicle(ModelShift shift) {
        VehicleImpl.Builder builder = VehicleImpl.Builder.newInstance("shift " + shift.index)
                .setType(type(shift))
                .setStartLocation(locations.departureOf(shift))
                .setEndLocation(locations.returnOf(shift))
                .setEarliestStart((double) shift.start)
                .setLatestArrival((double) shift.end);
        for (Skill skill : shift.vehicle.skills()) {
            builder.addSkill(skill.name());
        }
        return builder.build();
    }

    /** Vehicles of one type, place and time are interchangeable to jsprit, so the type names all else that tells them apart. */
    private VehicleTypeImpl type(ModelShift shift) {
        VehicleCosts costs = shift.costs();
        String name = shift.capacity().amounts() + " " + costs + " " + shift.breaks;
        VehicleTypeImpl.Builder builder = VehicleTypeImpl.Builder.newInstance(name)
                .setFixedCost((double) costs.fixedCents())
                .setCostPerDistance(costs.centsPerKilometer() / 1_000.0)
                .setCostPerTransportTime(costs.centsPerHour() / 3_600.0)
                .setCostPerWaitingTime(costs.centsPerHour() / 3_600.0)
                .setCostPerServiceTime(costs.centsPerHour() / 3_600.0);
        for (int dimension = 0; dimension < model.dimensions; dimension++) {
            builder.addCapacityDimension(dimension, shift.capacity().amount(dimension));
        }
        return builder.build();
    }

    private AbstractJob service(ModelJob job) {
        boolean isPickup = job.delivery() == ModelJob.NONE;
        ModelVisit visit = model.visits.get(isPickup ? job.pickup() : job.delivery());
        String id = Integer.toString(job.index());
        Service.Builder<?> builder = isPickup ? Pickup.Builder.newInstance(id) : Delivery.Builder.newInstance(id);
        builder.setLocation(locations.of(visit))
                .setServiceTime((double) visit.service)
                .addAllTimeWindows(windows(visit))
                .setPriority(priority(job));
        Load load = job.job().load();
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            builder.addSizeDimension(dimension, load.amount(dimension));
        }
        for (Skill skill : job.job().skills()) {
            builder.addRequiredSkill(skill.name());
        }
        return builder.build();
    }

    private AbstractJob shipment(ModelJob job) {
        ModelVisit pickup = model.visits.get(job.pickup());
        ModelVisit delivery = model.visits.get(job.delivery());
        Shipment.Builder builder = Shipment.Builder.newInstance(Integer.toString(job.index()))
                .setPickupLocation(locations.of(pickup))
                .setPickupServiceTime((double) pickup.service)
                .addAllPickupTimeWindows(windows(pickup))
                .setDeliveryLocation(locations.of(delivery))
                .setDeliveryServiceTime((double) delivery.service)
                .addAllDeliveryTimeWindows(windows(delivery))
                .setPriority(priority(job));
        Load load = job.job().load();
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            builder.addSizeDimension(dimension, load.amount(dimension));
        }
        for (Skill skill : job.job().skills()) {
            builder.addRequiredSkill(skill.name());
        }
        return builder.build();
    }

    private static List<TimeWindow> windows(ModelVisit visit) {
        return visit.windows.stream()
                .map(window -> TimeWindow.newInstance((double) window.earliest(), (double) window.latest()))
                .toList();
    }

    /** From our 0 (may wait) to 100 (must go) to jsprit's 10 (low) to 1 (high). */
    private static int priority(ModelJob job) {
        return 10 - (int) Math.round(job.job().priority().level() * 9 / 100.0);
    }
}
