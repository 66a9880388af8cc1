package com.bayoutech.adapters.postgres;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RevisionSummaryRows extends Repository<RevisionSummaryRow, UUID> {
    Optional<RevisionSummaryRow> findById(UUID id);

    List<RevisionSummaryRow> findByPlanOrderByNumberDesc(UUID plan);
}
