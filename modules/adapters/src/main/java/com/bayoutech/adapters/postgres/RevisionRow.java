package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.json.ArrangementsJson;
import com.bayoutech.adapters.json.ScheduleJson;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A revision; never changes, so what is saved is always new. */
@Entity
@Immutable
@Table(name = "revision")
class RevisionRow extends RevisionFacts implements Persistable<UUID> {
    private String travelVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String schedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private String arrangements;

    RevisionRow() {}

    RevisionRow(Revision revision) {
        super(RevisionSummary.of(revision));
        this.travelVersion = revision.travelVersion();
        this.schedule = ScheduleJson.write(revision.schedule());
        this.arrangements = ArrangementsJson.write(revision.arrangements());
    }

    /** Nobody looks first whether the database has it. */
    @Override
    public boolean isNew() {
        return true;
    }

    Revision toRevision() {
        RevisionSummary summary = toSummary();
        return new Revision(
                summary.id(),
                summary.plan(),
                summary.parent(),
                summary.number(),
                summary.author(),
                summary.createdAt(),
                travelVersion,
                ScheduleJson.read(schedule),
                summary.difference(),
                ArrangementsJson.read(arrangements),
                summary.origin());
    }
}
