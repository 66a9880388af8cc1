package com.bayoutech.adapters.postgres;

import com.bayoutech.planning.RunState;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RunRows extends JpaRepository<RunRow, UUID> {
    Optional<RunRow> findFirstByPlanOrderByRequestedAtDescIdDesc(UUID plan);

    Optional<RunRow> findByPlanAndStateIn(UUID plan, Collection<RunState> states);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update run set stop_requested = true where id = :id and state in ('QUEUED', 'RUNNING')")
    int requestStop(UUID id);
}
