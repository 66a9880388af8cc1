package com.bayoutech.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a customer asked for.
 *
 * @param depot the depot that plans it
 * @param day the day on which it is to be done, in the depot's zone
 * @param reference the customer's own name for it, unique among all orders
 * @param visits one delivery, one pickup, or a pickup followed by a delivery
 */
public record Order(
        OrderId id,
        DepotId depot,
        LocalDate day,
        String reference,
        List<OrderVisit> visits,
        Load load,
        Set<Skill> skills,
        Priority priority) {
    public Order {
        reference = Require.notBlank("reference", reference);
        visits = List.copyOf(visits);
        skills = Set.copyOf(skills);
        Require.that(
                visits.size() == 1 || visits.size() == 2,
                "The order (" + reference + ") has " + visits.size()
                        + " visits. Give one, or a pickup and its delivery.");
    }

    /** The same order with other visits. */
    public Order withVisits(List<OrderVisit> others) {
        return new Order(id, depot, day, reference, others, load, skills, priority);
    }

    /** The unit to plan for this order. */
    public Job job() {
        JobId job = JobId.of(id);
        Visit first = visits.get(0).visit();
        if (visits.size() == 2) {
            return new Shipment(job, first, visits.get(1).visit(), load, skills, priority);
        }
        return first.kind() == VisitKind.DELIVERY
                ? new Delivery(job, first, load, skills, priority)
                : new Pickup(job, first, load, skills, priority);
    }
}
