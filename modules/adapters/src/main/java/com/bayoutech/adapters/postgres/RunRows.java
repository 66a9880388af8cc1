package com.bayoutech.adapters.postgres;

import com.bayoutech.planning.RunState;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RunRows extends JpaRepository<RunRow, UUID> {
    Optional<RunRow> findFirstByPlanOrderByRequestedAtDescIdDesc(UUID plan);

    Optional<RunRow> findByPlanAndStateIn(UUID plan, Collection<RunState> states);

    /** Waits for whoever else changes the row, and then sees what it has become. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update RunRow run set run.state = :state, run.startedAt = :startedAt, run.endedAt = :endedAt,
                run.revision = :revision, run.failure = :failure, run.centsBefore = :centsBefore,
                run.unassignedBefore = :unassignedBefore, run.cents = :cents, run.unassigned = :unassigned
            where run.id = :id and run.state in :active
            """)
    int updateIfActive(
            UUID id,
            RunState state,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable UUID revision,
            @Nullable String failure,
            @Nullable Long centsBefore,
            @Nullable Integer unassignedBefore,
            @Nullable Long cents,
            @Nullable Integer unassigned,
            Collection<RunState> active);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update run set stop_requested = true where id = :id and state in ('QUEUED', 'RUNNING')")
    int requestStop(UUID id);
}
