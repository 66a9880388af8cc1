package com.bayoutech.adapters.postgres;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProposalRows extends JpaRepository<ProposalRow, UUID> {
    Optional<ProposalRow> findByPlan(UUID plan);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ProposalRow proposal where proposal.run = :run")
    int removeByRun(UUID run);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ProposalRow proposal where proposal.plan = :plan")
    void removeByPlan(UUID plan);
}
