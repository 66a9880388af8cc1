package com.bayoutech.domain;

import java.util.List;
import java.util.Set;

/** Goods from a place to the depot. */
public record Pickup(JobId id, Visit visit, Load load, Set<Skill> skills, Priority priority) implements Job {
    public Pickup {
        skills = Set.copyOf(skills);
        Require.that(
                visit.kind() == VisitKind.PICKUP,
                "The visit of pickup (" + id + ") is a " + visit.kind() + ". It must be a PICKUP.");
    }

    @Override
    public List<Visit> visits() {
        return List.of(visit);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pickup().apply(this);
    }
}
