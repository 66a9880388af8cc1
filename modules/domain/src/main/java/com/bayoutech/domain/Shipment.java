package com.bayoutech.domain;

import java.util.List;
import java.util.Set;

/** A pickup and its delivery on one vehicle, the pickup first. */
public record Shipment(JobId id, Visit pickup, Visit delivery, Load load, Set<Skill> skills, Priority priority)
        implements Job {
    public Shipment {
        skills = Set.copyOf(skills);
        Require.that(
                pickup.kind() == VisitKind.PICKUP && delivery.kind() == VisitKind.DELIVERY,
                "The visits of shipment (" + id + ") are " + pickup.kind() + " and " + delivery.kind()
                        + ". They must be a PICKUP and a DELIVERY, in this order.");
    }

    @Override
    public List<Visit> visits() {
        return List.of(pickup, delivery);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.shipment().apply(this);
    }
}
