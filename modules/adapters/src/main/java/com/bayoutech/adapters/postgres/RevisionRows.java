package com.bayoutech.adapters.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RevisionRows extends JpaRepository<RevisionRow, UUID> {
    List<RevisionRow> findByPlanOrderByNumberDesc(UUID plan);
}
