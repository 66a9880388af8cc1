package com.bayoutech.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A unit to plan: one vehicle does all its visits, or none. */
public sealed interface Job permits Delivery, Pickup, Shipment {
    JobId id();

    Load load();

    /** What the vehicle must offer: all of them. */
    Set<Skill> skills();

    Priority priority();

    /** The visits in the order in which they must happen. */
    List<Visit> visits();

    /** Takes the case that this job is. */
    <R> R match(Cases<R> cases);

    /** One branch a kind of job. */
    record Cases<R>(Function<Delivery, R> delivery, Function<Pickup, R> pickup, Function<Shipment, R> shipment) {}
}
