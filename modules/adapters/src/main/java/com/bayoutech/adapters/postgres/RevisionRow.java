package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.json.ArrangementsJson;
import com.bayoutech.adapters.json.ScheduleJson;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A revision; never changes. */
@Entity
@Immutable
@Table(name = "revision")
class RevisionRow {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    private @Nullable UUID parent;
    private int number;
    private String author;
    private Instant createdAt;
    private String travelVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String schedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private String arrangements;

    private int assigned;
    private int unassigned;
    private int moved;

    RevisionRow() {}

    RevisionRow(Revision revision) {
        this.id = revision.id().value();
        this.plan = revision.plan().value();
        this.parent = revision.parent().map(RevisionId::value).orElse(null);
        this.number = revision.number();
        this.author = revision.author();
        this.createdAt = revision.createdAt();
        this.travelVersion = revision.travelVersion();
        this.schedule = ScheduleJson.write(revision.schedule());
        this.arrangements = ArrangementsJson.write(revision.arrangements());
        this.assigned = revision.difference().assigned();
        this.unassigned = revision.difference().unassigned();
        this.moved = revision.difference().moved();
    }

    Revision toRevision() {
        return new Revision(
                new RevisionId(id),
                new PlanId(plan),
                Optional.ofNullable(parent).map(RevisionId::new),
                number,
                author,
                createdAt,
                travelVersion,
                ScheduleJson.read(schedule),
                new Difference(assigned, unassigned, moved),
                ArrangementsJson.read(arrangements));
    }
}
