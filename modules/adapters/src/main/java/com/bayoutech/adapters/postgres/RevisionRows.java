package com.bayoutech.adapters.postgres;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface RevisionRows extends JpaRepository<RevisionRow, UUID> {
    @Query("select coalesce(max(r.number), 0) from RevisionRow r where r.plan = :plan")
    int lastNumber(@Param("plan") UUID plan);

    boolean existsByPlanAndParent(UUID plan, UUID parent);

    @Query("select r.id from RevisionRow r where r.plan = :plan and r.parent = :parent order by r.number desc limit 1")
    Optional<UUID> findNewestChild(@Param("plan") UUID plan, @Param("parent") UUID parent);
}
