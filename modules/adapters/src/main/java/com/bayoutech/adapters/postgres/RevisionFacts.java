package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.RevisionSummary;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of a revision but its schedule, which is large. */
@MappedSuperclass
class RevisionFacts {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    private @Nullable UUID parent;
    private int number;
    private String author;
    private Instant createdAt;
    private int assigned;
    private int unassigned;
    private int moved;

    @Enumerated(EnumType.STRING)
    private Origin.Kind originKind;

    private UUID[] originJobs;
    private UUID[] originVehicles;
    private @Nullable UUID originSource;
    private long totalCents;
    private int routes;
    private int stops;
    private int leftOut;

    RevisionFacts() {}

    RevisionFacts(RevisionSummary revision) {
        this.id = revision.id().value();
        this.plan = revision.plan().value();
        this.parent = revision.parent().map(RevisionId::value).orElse(null);
        this.number = revision.number();
        this.author = revision.author();
        this.createdAt = revision.createdAt();
        this.assigned = revision.difference().assigned();
        this.unassigned = revision.difference().unassigned();
        this.moved = revision.difference().moved();
        this.originKind = revision.origin().kind();
        this.originJobs = revision.origin().jobs().stream().map(JobId::value).toArray(UUID[]::new);
        this.originVehicles =
                revision.origin().vehicles().stream().map(VehicleId::value).toArray(UUID[]::new);
        this.originSource = revision.origin().source().map(RevisionId::value).orElse(null);
        this.totalCents = revision.totalCents();
        this.routes = revision.routes();
        this.stops = revision.stops();
        this.leftOut = revision.unassigned();
    }

    public UUID getId() {
        return id;
    }

    RevisionSummary toSummary() {
        return new RevisionSummary(
                new RevisionId(id),
                new PlanId(plan),
                Optional.ofNullable(parent).map(RevisionId::new),
                number,
                author,
                createdAt,
                new Origin(
                        originKind,
                        Arrays.stream(originJobs).map(JobId::new).toList(),
                        Arrays.stream(originVehicles).map(VehicleId::new).toList(),
                        Optional.ofNullable(originSource).map(RevisionId::new)),
                new Difference(assigned, unassigned, moved),
                totalCents,
                routes,
                stops,
                leftOut);
    }
}
