package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.json.ScheduleJson;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.RunId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a run has found for somebody to look at; never changes. */
@Entity
@Immutable
@Table(name = "proposal")
class ProposalRow {
    @Id
    @Column(name = "run_id")
    private UUID run;

    @Column(name = "plan_id")
    private UUID plan;

    private UUID base;
    private String requestedBy;
    private Instant foundAt;
    private String travelVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String schedule;

    ProposalRow() {}

    ProposalRow(Proposal proposal) {
        this.run = proposal.run().value();
        this.plan = proposal.plan().value();
        this.base = proposal.base().value();
        this.requestedBy = proposal.requestedBy();
        this.foundAt = proposal.foundAt();
        this.travelVersion = proposal.travelVersion();
        this.schedule = ScheduleJson.write(proposal.schedule());
    }

    Proposal toProposal() {
        return new Proposal(
                new RunId(run),
                new PlanId(plan),
                new RevisionId(base),
                requestedBy,
                foundAt,
                travelVersion,
                ScheduleJson.read(schedule));
    }
}
