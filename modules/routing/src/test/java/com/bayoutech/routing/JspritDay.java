package com.bayoutech.routing;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Delivery;
import com.graphhopper.jsprit.core.problem.job.Pickup;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import java.util.Random;

/** Small problems in jsprit's words, drawn from a seed. */
final class JspritDay {
    private static final double DAY = 400;

    final VehicleRoutingProblem.Builder builder = VehicleRoutingProblem.Builder.newInstance();
    private final Random random;

    JspritDay(long seed) {
        this.random = new Random(seed);
    }

    /** Vehicles of a type at the middle of the town. */
    JspritDay withVans(int count, VehicleTypeImpl type) {
        for (int van = 0; van < count; van++) {
            builder.addVehicle(van(type.getTypeId() + " " + van, type).build());
        }
        builder.setFleetSize(FleetSize.FINITE);
        return this;
    }

    static VehicleImpl.Builder van(String id, VehicleTypeImpl type) {
        return VehicleImpl.Builder.newInstance(id)
                .setType(type)
                .setStartLocation(Location.newInstance(50, 50))
                .setLatestArrival(DAY);
    }

    static VehicleTypeImpl.Builder type(String id) {
        return VehicleTypeImpl.Builder.newInstance(id)
                .addCapacityDimension(0, 20)
                .addCapacityDimension(1, 30)
                .setFixedCost(40)
                .setCostPerDistance(1.3);
    }

    /** All kinds of jobs, some with windows. */
    JspritDay withJobs(int count) {
        for (int job = 0; job < count; job++) {
            switch (job % 4) {
                case 0 -> builder.addJob(service(Service.Builder.newInstance("service " + job)));
                case 1 -> builder.addJob(service(Pickup.Builder.newInstance("pickup " + job)));
                case 2 -> builder.addJob(service(Delivery.Builder.newInstance("delivery " + job)));
                default ->
                    builder.addJob(Shipment.Builder.newInstance("shipment " + job)
                            .setPickupLocation(place())
                            .setDeliveryLocation(place())
                            .setPickupServiceTime(3)
                            .setDeliveryServiceTime(2.5)
                            .addSizeDimension(0, 1 + random.nextInt(4))
                            .build());
            }
        }
        return this;
    }

    private Service service(Service.Builder<?> job) {
        job.setLocation(place()).setServiceTime(4).addSizeDimension(0, 1 + random.nextInt(4));
        job.addSizeDimension(1, random.nextInt(5));
        if (random.nextBoolean()) {
            double opens = random.nextInt(150);
            job.addTimeWindow(opens, opens + 60);
            job.addTimeWindow(opens + 100, opens + 130);
        }
        return job.build();
    }

    Location place() {
        return Location.newInstance(100 * random.nextDouble(), 100 * random.nextDouble());
    }

    VehicleRoutingProblem build() {
        return builder.build();
    }
}
