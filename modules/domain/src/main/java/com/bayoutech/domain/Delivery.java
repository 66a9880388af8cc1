package com.bayoutech.domain;

import java.util.List;
import java.util.Set;

/** Goods from the depot to a place. */
public record Delivery(JobId id, Visit visit, Load load, Set<Skill> skills, Priority priority) implements Job {
    public Delivery {
        skills = Set.copyOf(skills);
        Require.that(
                visit.kind() == VisitKind.DELIVERY,
                "The visit of delivery (" + id + ") is a " + visit.kind() + ". It must be a DELIVERY.");
    }

    @Override
    public List<Visit> visits() {
        return List.of(visit);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.delivery().apply(this);
    }
}
