package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.json.RunScopeJson;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A run. Its stop request is set by a statement of {@link RunRows} alone, so that no older copy takes it back. */
@Entity
@Table(name = "run")
class RunRow {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String requestedBy;
    private long timeLimitMillis;
    private Instant requestedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Column(updatable = false)
    private boolean stopRequested;

    private @Nullable UUID revision;
    private @Nullable String failure;

    @JdbcTypeCode(SqlTypes.JSON)
    private String scope;

    private boolean isProposal;
    private @Nullable Long centsBefore;
    private @Nullable Integer unassignedBefore;
    private @Nullable Long cents;
    private @Nullable Integer unassigned;
    private String traceId;

    RunRow() {}

    RunRow(Run run) {
        this.id = run.id().value();
        this.stopRequested = run.stopRequested();
        this.plan = run.plan().value();
        this.state = run.state();
        this.requestedBy = run.requestedBy();
        this.timeLimitMillis = run.timeLimit().toMillis();
        this.requestedAt = run.requestedAt();
        this.startedAt = run.startedAt().orElse(null);
        this.endedAt = run.endedAt().orElse(null);
        this.revision = run.revision().map(RevisionId::value).orElse(null);
        this.failure = run.failure().orElse(null);
        this.scope = RunScopeJson.write(run.scope());
        this.isProposal = run.isProposal();
        this.centsBefore = run.gain().map(RunGain::centsBefore).orElse(null);
        this.unassignedBefore = run.gain().map(RunGain::unassignedBefore).orElse(null);
        this.cents = run.gain().map(RunGain::cents).orElse(null);
        this.unassigned = run.gain().map(RunGain::unassigned).orElse(null);
        this.traceId = run.traceId();
    }

    Run toRun() {
        return new Run(
                new RunId(id),
                new PlanId(plan),
                state,
                requestedBy,
                Duration.ofMillis(timeLimitMillis),
                requestedAt,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt),
                stopRequested,
                Optional.ofNullable(revision).map(RevisionId::new),
                Optional.ofNullable(failure),
                RunScopeJson.read(scope),
                isProposal,
                gain(),
                traceId);
    }

    private Optional<RunGain> gain() {
        return centsBefore == null || unassignedBefore == null || cents == null || unassigned == null
                ? Optional.empty()
                : Optional.of(new RunGain(centsBefore, unassignedBefore, cents, unassigned));
    }
}
